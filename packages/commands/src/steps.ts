const terminal = process.stdout.isTTY;

/** How often whoever waits hears how far it is: a terminal's line is written over, a log only grows. */
const NEWS_MS = terminal ? 1000 : 15_000;

interface Work {
  began: number;
  /** How far it is, in words; nothing where it can't say. */
  progress: string;
}

const underWay = new Map<string, Work>();

function say(line: string): void {
  console.log(terminal ? `\r\u001b[K${line}` : line);
}

const secondsSince = (began: number) => (performance.now() - began) / 1000;

function newsOf([name, { began, progress }]: [string, Work]): string {
  return [`${name} … ${secondsSince(began).toFixed(0)} s`, progress].filter(Boolean).join(', ');
}

function showUnderWay(): void {
  if (underWay.size === 0) return;
  const news = `  ${[...underWay].map(newsOf).join('; ')}`;
  // A line that is longer than the terminal is wide could not be written over.
  if (terminal) process.stdout.write(`\r\u001b[K${news.slice(0, process.stdout.columns - 1)}`);
  else console.log(news);
}

/** Shows a step that is done and how long it took. */
export function passed(name: string, seconds: number): void {
  say(`  ${name.padEnd(14)} ${seconds.toFixed(1).padStart(6)} s`);
}

/**
 * Does a step of starting up: shows how far it is while it takes long, and at the end how long it took. Steps may run side by side.
 * @param work is given a function that tells how far it is, in words
 */
export async function step<T>(
  name: string,
  work: (tell: (progress: string) => void) => Promise<T>,
): Promise<T> {
  const own: Work = { began: performance.now(), progress: '' };
  underWay.set(name, own);
  if (terminal) showUnderWay();
  const clock = setInterval(showUnderWay, NEWS_MS);
  try {
    const result = await work((progress) => {
      own.progress = progress;
    });
    underWay.delete(name);
    passed(name, secondsSince(own.began));
    return result;
  } finally {
    clearInterval(clock);
    underWay.delete(name);
    if (terminal) showUnderWay();
  }
}
