import { join } from 'node:path';
import type { Edition } from '@mra/agenda';
import { createRenderer, diskStore, listRenditions, type Renderer, type Rendition } from '@mra/renderer';

/** The files that can be had of the live edition, by id and by address. */
export class Renditions {
  #byId: ReadonlyMap<string, Rendition> = new Map();
  #byPath: ReadonlyMap<string, Rendition> = new Map();
  readonly #renderer: Renderer;

  constructor(
    readonly origin: string,
    dataDir: string,
  ) {
    this.#renderer = createRenderer({ store: diskStore(join(dataDir, 'renditions')) });
  }

  /** Takes the files of a new edition in the place of the old one's. */
  follow(edition: Edition): void {
    const all = listRenditions(edition, { origin: this.origin });
    this.#byId = new Map(all.map((rendition) => [rendition.id, rendition]));
    this.#byPath = new Map(all.map((rendition) => [rendition.path, rendition]));
  }

  find(id: string): Rendition | undefined {
    return this.#byId.get(id);
  }

  /**
   * The bytes of a file: from the store, or made now. Pages that a visitor still has open may name a file of the edition before;
   * those stay in the store.
   * @param path as `/renditions/<key>/<name>`
   */
  async bytes(path: string): Promise<Buffer | null> {
    const rendition = this.#byPath.get(path);
    if (rendition) return (await this.#renderer.render(rendition)).bytes;
    const [, , key = '', name = ''] = path.split('/');
    return this.#renderer.find(key, name);
  }

  close(): Promise<void> {
    return this.#renderer.close();
  }
}
