import type { Edition } from '@mra/agenda';
import {
  createRenderer,
  type Rendition,
  type RenditionIndex,
  type RenditionStore,
  renditionsOf,
  type Workshop,
} from '@mra/renderer';

export type { Rendition };

/** What the front door needs of the renderer. */
export interface RenditionMaker {
  /** The files that an edition can be given as. */
  filesOf(edition: Edition): RenditionIndex;
  /** The bytes of a file of a live edition, made now where need be. */
  make(rendition: Rendition): Promise<Uint8Array>;
  /** The bytes of a file made earlier, perhaps of a former edition that somebody still has open, or `null`. */
  find(key: string, filename: string): Promise<Uint8Array | null>;
  /** How many bytes such a file has, without reading it; `null` where it has not been made. */
  size(key: string, filename: string): Promise<number | null>;
  /** How many files were made since the start. */
  readonly made: number;
  close(): Promise<void>;
}

/**
 * The renderer as the site uses it.
 * @param origin the public address, which the files name
 * @param store keeps finished files
 * @param workshop makes them; child processes, when it is left out
 */
export function renditionMaker(origin: string, store: RenditionStore, workshop?: Workshop): RenditionMaker {
  const renderer = createRenderer({ store, ...(workshop ? { workshop } : {}) });
  let made = 0;
  return {
    filesOf: (edition) => renditionsOf(edition, { origin }),
    make: async (rendition) => {
      const rendered = await renderer.render(rendition);
      if (rendered.made) made += 1;
      return rendered.bytes;
    },
    find: (key, filename) => renderer.find(key, filename),
    size: (key, filename) => renderer.size(key, filename),
    get made() {
      return made;
    },
    close: () => renderer.close(),
  };
}
