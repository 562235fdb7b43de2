const terminal = process.stdout.isTTY;
const underWay = new Set<string>();

function say(line: string): void {
  console.log(terminal ? `\r\u001b[K${line}` : line);
}

function showUnderWay(): void {
  if (terminal && underWay.size > 0) process.stdout.write(`\r\u001b[K  ${[...underWay].join(', ')} …`);
}

/** Shows a step that is done and how long it took. */
export function passed(name: string, seconds: number): void {
  say(`  ${name.padEnd(14)} ${seconds.toFixed(1).padStart(6)} s`);
}

/** Does a step of starting up and shows how long it took; steps may run side by side. */
export async function step<T>(name: string, work: () => Promise<T>): Promise<T> {
  const began = performance.now();
  underWay.add(name);
  showUnderWay();
  try {
    const result = await work();
    underWay.delete(name);
    passed(name, (performance.now() - began) / 1000);
    return result;
  } finally {
    underWay.delete(name);
    showUnderWay();
  }
}
