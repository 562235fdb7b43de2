import { reasonOf } from '@mra/runtime';
import type { Rendition } from '../renditions/rendition.js';
import type { RenditionStore } from '../store/store.js';
import { type Limits, openWorkshop, RenderError, type Workshop } from './workshop.js';

export interface RendererOptions extends Limits {
  store: RenditionStore;
  /** Who makes the files; child processes, when it is left out. */
  workshop?: Workshop;
}

export interface Rendered {
  bytes: Buffer;
  /** Whether it was made now rather than found in the store. */
  made: boolean;
  /** The texts that were shortened to fit, by document and field (`asks/need-1 · title`); of a file that was found it is not known. */
  shortened: string[];
}

export interface Renderer {
  /** A file of an edition: from the store, or made in a child process. @throws {RenderError} */
  render(rendition: Rendition): Promise<Rendered>;
  /** A file that was made before, also of an edition that is no longer live. */
  find: RenditionStore['find'];
  /** How many bytes such a file has. */
  size: RenditionStore['size'];
  close(): Promise<void>;
}

/** Makes files, each once: what is in the store is not made again, and one that is being made is waited for. */
export function createRenderer({ store, workshop: given, ...limits }: RendererOptions): Renderer {
  const workshop = given ?? openWorkshop(limits);
  const underWay = new Map<string, Promise<Rendered>>();

  async function findOrMake(rendition: Rendition): Promise<Rendered> {
    const { id, key, filename } = rendition;
    const kept = await store.find(key, filename).catch((error) => {
      throw new RenderError(`${id} can’t be looked for in the store: ${reasonOf(error)}`);
    });
    if (kept) return { bytes: kept, made: false, shortened: [] };
    const made = await workshop.make(rendition);
    const bytes = Buffer.from(made.bytes);
    await store.save(key, filename, bytes).catch((error) => {
      throw new RenderError(`${id} was made but can’t be kept in the store: ${reasonOf(error)}`);
    });
    return { bytes, made: true, shortened: made.shortened };
  }

  function render(rendition: Rendition): Promise<Rendered> {
    // Two files may show the same, under names of their own.
    const { path } = rendition;
    const running = underWay.get(path) ?? findOrMake(rendition).finally(() => underWay.delete(path));
    underWay.set(path, running);
    return running;
  }

  return {
    render,
    find: store.find,
    size: store.size,
    close: workshop.close,
  };
}
