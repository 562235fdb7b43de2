import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/** A program that was started, with all that it starts itself. */
export interface Started {
  readonly child: ChildProcess;
  /** Settles with its exit code when it has ended. */
  readonly ended: Promise<number>;
  /** The last lines that it said. */
  lastWords(): string;
  /** Ends it and everything it started; forcibly after five seconds. */
  stop(): Promise<void>;
}

const REMEMBERED = 4000;
const PATIENCE_MS = 5000;
const LAST_BREATH_MS = 1000;
/** The exit code of what was ended by its starter. */
const INTERRUPTED = 130;

/**
 * Starts a program in a process group of its own, so that all it starts can be ended with it.
 * @param log a file for all that it says
 */
export function start(
  command: string,
  args: readonly string[],
  options: { cwd: string; env: NodeJS.ProcessEnv; log: string },
): Started {
  mkdirSync(dirname(options.log), { recursive: true });
  const log = createWriteStream(options.log, { flags: 'a' });
  const child = spawn(command, args, {
    cwd: options.cwd,
    env: options.env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let words = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      words = (words + chunk.toString()).slice(-REMEMBERED);
      log.write(chunk);
    });
  }
  let stopping = false;
  const ended = new Promise<number>((resolve) => {
    child.on('error', (error) => {
      words += error.message;
      resolve(127);
    });
    // Turbo says 0 when it is interrupted, with half of the work done.
    child.on('exit', (code) => resolve(stopping ? code || INTERRUPTED : (code ?? 1)));
  });
  void ended.then(() => log.end());
  /** @returns whether there was anybody left to take it */
  const signal = (name: NodeJS.Signals | 0) => {
    try {
      return child.pid ? process.kill(-child.pid, name) : false;
    } catch {
      // The whole group has ended already.
      return false;
    }
  };
  return {
    child,
    ended,
    lastWords: () => words,
    async stop() {
      stopping = true;
      signal('SIGTERM');
      const timer = setTimeout(() => signal('SIGKILL'), PATIENCE_MS);
      await ended;
      clearTimeout(timer);
      signal('SIGKILL');
      // What it started is dead a moment later; until then it may hold its port.
      for (let waited = 0; waited < LAST_BREATH_MS && signal(0); waited += 10)
        await new Promise((resolve) => setTimeout(resolve, 10));
    },
  };
}

/** Asks again and again until an answer is what is waited for. @throws when `giveUp` says why, or after `seconds` */
export async function until<T>(
  ask: () => Promise<T | null>,
  what: string,
  seconds: number,
  giveUp?: () => string | null,
): Promise<T> {
  const end = Date.now() + seconds * 1000;
  while (Date.now() < end) {
    const answer = await ask().catch(() => null);
    if (answer !== null) return answer;
    const reason = giveUp?.();
    if (reason) throw new Error(reason);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${what} took longer than ${seconds} seconds.`);
}
