import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { reasonOf } from '@mra/runtime';
import { Tinypool } from 'tinypool';
import { drawingOf } from '../renditions/drawing.js';
import type { Rendition } from '../renditions/rendition.js';
import type { Made } from './make.js';

/** Thrown when a file can't be made; names the file, and why. */
export class RenderError extends Error {
  override name = 'RenderError';
}

export interface Limits {
  /** Child processes at the same time. */
  processes?: number;
  /** The longest that one file may take, in milliseconds, not counting its wait. */
  timeoutMs?: number;
  /** The most files that may wait; more are refused. */
  queue?: number;
  /** The most memory that a child process may take, in megabytes. */
  memoryMb?: number;
}

/** Makes files in child processes: native code may crash, and must not take its caller with it. */
export interface Workshop {
  processes: number;
  /** @throws {RenderError} for a file that fails, takes too long, kills its process twice or can't wait. */
  make(rendition: Rendition): Promise<Made>;
  close(): Promise<void>;
}

/** What a child process takes beside the objects of JavaScript: the program, fonts, drawings. In megabytes. */
const BESIDE_HEAP_MB = 170;

/** Whether this is run from its source, as in development and in tests. What draws is then as well. */
const FROM_SOURCE = import.meta.url.endsWith('.ts');

/** What lets a program of Node run our sources: tsx, told not to look for libraries where only their types are. */
function runsSources() {
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  const config = fileURLToPath(new URL('../../tsconfig.run.json', import.meta.url));
  return {
    execArgv: [`--import=${tsx}`, '--conditions=@mra/source'],
    env: { TSX_TSCONFIG_PATH: config },
  };
}

/** What tinypool says when a child process ends in the middle of its work. */
const DIED = 'Worker exited unexpectedly';

export function openWorkshop({
  processes = 2,
  timeoutMs = 120_000,
  queue = 500,
  memoryMb = 400,
}: Limits = {}): Workshop {
  const heapMb = Math.max(100, memoryMb - BESIDE_HEAP_MB);
  const source = FROM_SOURCE ? runsSources() : null;
  const pool = new Tinypool({
    filename: new URL(FROM_SOURCE ? './make.tsx' : './make.js', import.meta.url).href,
    runtime: 'child_process',
    serialization: 'advanced',
    minThreads: 0,
    maxThreads: processes,
    idleTimeout: 60_000,
    env: { ...process.env, ...source?.env, NODE_ENV: 'production' } as Record<string, string>,
    execArgv: [`--max-old-space-size=${heapMb}`, ...(source?.execArgv ?? [])],
    // What is not needed any more counts until it is collected: a lower limit would throw away a warm process after each long document.
    maxMemoryLimitBeforeRecycle: heapMb * 1024 * 1024 * 0.95,
  });
  // An idle process that dies is replaced with the next file; unheard, its error would end this process.
  pool.on('error', (error) => console.warn(`A render process ended: ${reasonOf(error)}`));
  const waiting: (() => void)[] = [];
  let working = 0;

  async function attempt(rendition: Rendition): Promise<Made> {
    const signal = AbortSignal.timeout(timeoutMs);
    try {
      return (await pool.run(drawingOf(rendition), { signal })) as Made;
    } catch (error) {
      if (signal.aborted) throw new Error(`it took longer than ${timeoutMs / 1000} s`);
      throw error;
    }
  }

  /** The time limit counts from the start of the work, so files wait here rather than in the pool. */
  async function turn(): Promise<void> {
    if (working >= processes) {
      if (waiting.length >= queue) throw new Error(`${queue} files are waiting already`);
      await new Promise<void>((resolve) => waiting.push(resolve));
    } else working += 1;
  }

  function done(): void {
    const next = waiting.shift();
    if (next) next();
    else working -= 1;
  }

  return {
    processes,
    async make(rendition) {
      try {
        await turn();
        try {
          return await attempt(rendition).catch((error) => {
            if (reasonOf(error) !== DIED) throw error;
            return attempt(rendition);
          });
        } finally {
          done();
        }
      } catch (error) {
        const reason = reasonOf(error);
        throw new RenderError(
          `${rendition.id} could not be made: ${reason === DIED ? 'its process died twice' : reason}`,
        );
      }
    },
    close: () => pool.destroy(),
  };
}
