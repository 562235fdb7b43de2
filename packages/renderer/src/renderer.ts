import { Tinypool } from 'tinypool';
import type { Rendition } from './renditions.js';
import { diskStore, type RenditionStore } from './store.js';

/** Thrown when a file can't be made; names the file, and why. */
export class RenderError extends Error {
  override name = 'RenderError';
}

export interface RendererOptions {
  /** The folder of the store. */
  folder: string;
  /** Child processes at the same time. */
  processes?: number;
  /** The longest that one file may take. */
  timeoutMs?: number;
  /** The most files that may wait. */
  queue?: number;
}

export interface Rendered {
  bytes: Buffer;
  /** Whether it was made now rather than found in the store. */
  made: boolean;
}

export interface Renderer {
  /** The file: from the store, or made in a child process. @throws {RenderError} */
  render(rendition: Rendition): Promise<Rendered>;
  /** A file that was made before, also of an edition that is no longer live. */
  find: RenditionStore['find'];
  close(): Promise<void>;
}

/** Makes files in child processes: native code may crash, and must not take its caller with it. */
export function createRenderer({
  folder,
  processes = 2,
  timeoutMs = 30_000,
  queue = 200,
}: RendererOptions): Renderer {
  const store = diskStore(folder);
  const underWay = new Map<string, Promise<Rendered>>();
  const pool = new Tinypool({
    filename: new URL('./make.js', import.meta.url).href,
    runtime: 'child_process',
    minThreads: 0,
    maxThreads: processes,
    maxQueue: queue,
    idleTimeout: 60_000,
  });

  async function attempt(rendition: Rendition): Promise<Buffer> {
    const signal = AbortSignal.timeout(timeoutMs);
    return Buffer.from((await pool.run(rendition, { signal })) as Uint8Array);
  }

  async function make(rendition: Rendition): Promise<Rendered> {
    const kept = await store.find(rendition.key, rendition.filename);
    if (kept) return { bytes: kept, made: false };
    try {
      const bytes = await attempt(rendition).catch(() => attempt(rendition));
      await store.save(rendition.key, rendition.filename, bytes);
      return { bytes, made: true };
    } catch (error) {
      throw new RenderError(
        `${rendition.id} could not be made: ${error instanceof Error ? error.message : error}`,
      );
    }
  }

  return {
    render(rendition) {
      const running =
        underWay.get(rendition.key) ?? make(rendition).finally(() => underWay.delete(rendition.key));
      underWay.set(rendition.key, running);
      return running;
    },
    find: store.find,
    close: () => pool.destroy(),
  };
}
