import { setImmediate } from 'node:timers/promises';
import type { Rendition } from '@mra/renderer';
import type { OpenedEdition } from '../../contract/opened-edition.js';

/** So long, in milliseconds, the list is worked on before others get their turn. */
const STEP_MS = 8;

/** The address of a file below `/renditions/`: its key and its name. */
export const fileAddress = ({ key, filename }: { key: string; filename: string }): string =>
  `${key}/${filename}`;

/** The files of an edition by their addresses. They are listed step by step, for which nobody has to wait. */
export class FileList {
  readonly #ids = new Map<string, string>();
  #stopped = false;

  /** Whether all are listed; `false` where the list was given up. */
  readonly whole: Promise<boolean>;

  constructor(readonly opened: OpenedEdition) {
    this.whole = this.#fill();
  }

  /** Those listed so far: the id of each file by its address. */
  get ids(): ReadonlyMap<string, string> {
    return this.#ids;
  }

  /** The file at an address; `undefined` also where it is not listed yet. */
  at(address: string): Rendition | undefined {
    const { renditions } = this.opened;
    const id = this.#ids.get(address);
    return renditions.at(`/renditions/${address}`) ?? (id === undefined ? undefined : renditions.get(id));
  }

  /** Gives the list up: nobody needs it any more. */
  stop(): void {
    this.#stopped = true;
  }

  async #fill(): Promise<boolean> {
    await setImmediate();
    let began = performance.now();
    for (const rendition of this.opened.renditions.all()) {
      this.#ids.set(fileAddress(rendition), rendition.id);
      if (performance.now() - began < STEP_MS) continue;
      await setImmediate();
      if (this.#stopped) return false;
      began = performance.now();
    }
    return !this.#stopped;
  }
}
