import type { RenditionName } from '@mra/renderer';
import { reasonOf } from '@mra/runtime';
import type { OpenedEdition } from '../../contract/opened-edition.js';
import type { RenditionMaker } from './renditions.js';

/** What is needed soonest comes first: what people take along, then what links show, then the other sizes. */
function weight({ type, id }: RenditionName): number {
  if (type === 'brief') return 0;
  return id.startsWith('card/page/') ? 1 : 2;
}

/** The files of an edition that are worth having before anybody asks, the most important first. Drawings (SVG) are made when asked for. */
export function filesAhead(names: Iterable<RenditionName>): RenditionName[] {
  return [...names]
    .filter(({ mimeType }) => mimeType !== 'image/svg+xml')
    .toSorted((a, b) => weight(a) - weight(b));
}

/** How many files there are, and how far the work is. */
export interface FilesAheadCount {
  wanted: number;
  /** There already, or made since. */
  ready: number;
  made: number;
  failed: number;
}

export interface FilesAheadOptions {
  maker: Pick<RenditionMaker, 'size' | 'make'>;
  log(line: string): void;
}

/**
 * Makes the files that are new in an edition while nobody waits for them, one at a time, so that whoever asks for one is not kept waiting.
 * A file of which the content stayed as it was has the same key and is not made again.
 */
export class FilesAhead {
  #edition: string | null = null;
  #count: FilesAheadCount = { wanted: 0, ready: 0, made: 0, failed: 0 };

  constructor(readonly options: FilesAheadOptions) {}

  get count(): FilesAheadCount {
    return this.#count;
  }

  /**
   * Begins with an edition, and leaves the work for a former one; resolves when all is made or another edition came.
   * @param listed the id of each of its files by its address, `<key>/<filename>`
   */
  async begin({ edition, renditions }: OpenedEdition, listed: ReadonlyMap<string, string>): Promise<void> {
    if (edition.id === this.#edition) return;
    this.#edition = edition.id;
    const { maker, log } = this.options;
    const addresses = new Map([...listed].map(([address, id]) => [id, address]));
    const wanted = filesAhead(renditions.names());
    const count = { wanted: wanted.length, ready: 0, made: 0, failed: 0 };
    this.#count = count;
    const missing: string[] = [];
    for (const { id, filename } of wanted) {
      if (this.#edition !== edition.id) return;
      const [key = ''] = addresses.get(id)?.split('/') ?? [];
      if ((await maker.size(key, filename)) === null) missing.push(id);
      else count.ready += 1;
    }
    for (const id of missing) {
      if (this.#edition !== edition.id) return;
      try {
        const rendition = renditions.get(id);
        if (!rendition) continue;
        await maker.make(rendition);
        count.ready += 1;
        count.made += 1;
      } catch (error) {
        count.failed += 1;
        log(`${id} could not be made ahead; it is tried again when it is asked for: ${reasonOf(error)}`);
      }
    }
    log(`Files of edition ${edition.id.slice(0, 12)}: ${count.wanted}, of which ${count.made} made`);
  }

  /** Leaves what is not made yet. */
  stop(): void {
    this.#edition = null;
  }
}
