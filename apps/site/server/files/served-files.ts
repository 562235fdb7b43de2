import { type Edition, KINDS } from '@mra/agenda';
import type { Rendition } from '@mra/renderer';
import { reasonOf } from '@mra/runtime';
import type { OpenedEdition } from '../../contract/opened-edition.js';
import { FileList } from './file-list.js';
import { emptyRecord, type FileRecord, readRecord, writeRecord } from './file-record.js';

/** What was served is remembered of so many files. */
const REMEMBERED = 20_000;
/** Whoever asks for a file that may still be found while an edition's files are listed waits at most so long, in milliseconds. */
const WAIT_MS = 10_000;

export interface ServedFilesOptions {
  /** Where it is recorded which files were served. */
  record: string;
  /** The files of so many editions are served, the live one among them. */
  editions: number;
  live(): OpenedEdition | null;
  /** The releases, without what has been withdrawn since. */
  releases(): readonly OpenedEdition[];
  /** Hears that all files are listed. */
  onListed?(): void;
  log(line: string): void;
}

/** What there is at the address of a file. */
export type Found =
  | { is: 'served'; rendition: Rendition }
  /** Of an earlier edition: it can be given where it was made. */
  | { is: 'earlier'; id: string }
  | { is: 'gone'; id: string };

/** What an edition holds: the keys of its documents, and the hashes of its pictures. */
function heldBy(edition: Edition): Set<string> {
  const held = new Set<string>();
  for (const kind of KINDS) for (const { key } of edition.all(kind)) held.add(key);
  for (const { blob } of edition.all('media')) held.add(`blob:${blob}`);
  return held;
}

/**
 * Which files may be served: those of the live edition, those of releases, and those of the last editions before. What the live edition
 * no longer holds is held by nothing: once a document is withdrawn, no file of an earlier edition is served any more.
 */
export class ServedFiles {
  #live: FileList | null = null;
  #releases: readonly FileList[] = [];
  #record: FileRecord = emptyRecord();
  #hasWithdrawn = false;
  #listing: Promise<void> = Promise.resolve();
  #isListed = false;

  constructor(readonly options: ServedFilesOptions) {}

  /** Takes up what was recorded before a restart. */
  async load(): Promise<void> {
    this.#record = await readRecord(this.options.record);
  }

  /** Whether all that is served is known: what is not among it may be deleted. */
  get isListed(): boolean {
    return this.#isListed;
  }

  /** The files of the live edition, the id of each by its address, as far as they are listed. */
  get ofLive(): ReadonlyMap<string, string> {
    return this.#live?.ids ?? new Map();
  }

  /** Looks whether another edition is live or a release came or went. What was withdrawn is served no more from here on. */
  look(): void {
    const live = this.options.live();
    if (!live) return;
    const releases = this.options.releases();
    const isSame = (list: FileList, at: number) => list.opened === releases[at];
    if (
      live === this.#live?.opened &&
      releases.length === this.#releases.length &&
      this.#releases.every(isSame)
    )
      return;
    this.#isListed = false;
    if (live !== this.#live?.opened) this.#turnTo(live);
    const known = new Map(this.#releases.map((list) => [list.opened, list]));
    this.#releases = releases.map((opened) => known.get(opened) ?? new FileList(opened));
    for (const list of known.values()) if (!this.#releases.includes(list)) list.stop();
    this.#listing = this.#list();
  }

  /** Resolves when all that is served is listed. */
  async listed(): Promise<void> {
    this.look();
    for (let seen: Promise<void> | null = null; seen !== this.#listing; ) {
      seen = this.#listing;
      await seen;
    }
  }

  /** What there is at an address below `/renditions/`; `null` where there never was anything. */
  async find(address: string): Promise<Found | null> {
    this.look();
    const found = this.#findNow(address);
    if (found || this.#isListed) return found ?? this.#findGone(address);
    await Promise.race([this.listed(), new Promise((resolve) => setTimeout(resolve, WAIT_MS).unref())]);
    return this.#findNow(address) ?? this.#findGone(address);
  }

  /** Whether a picture was in an edition, and is no more. */
  wasPicture(hash: string): boolean {
    this.look();
    return this.#record.gone.has(hash);
  }

  /** Whether the file at an address may be served. Only to be asked when all are listed. */
  has(address: string): boolean {
    return (
      [this.#live, ...this.#releases].some((list) => list?.ids.has(address)) ||
      this.#record.earlier.has(address)
    );
  }

  #findNow(address: string): Found | null {
    for (const list of [this.#live, ...this.#releases]) {
      const rendition = list?.at(address);
      if (rendition) return { is: 'served', rendition };
    }
    const earlier = this.#record.earlier.get(address);
    return earlier ? { is: 'earlier', id: earlier.id } : null;
  }

  #findGone(address: string): Found | null {
    const id = this.#record.gone.get(address);
    return id === undefined ? null : { is: 'gone', id };
  }

  #turnTo(live: OpenedEdition) {
    const held = heldBy(live.edition);
    const withdrawn = [...this.#record.held].filter((name) => !held.has(name));
    for (const name of withdrawn)
      if (name.startsWith('blob:')) this.#record.gone.set(name.slice('blob:'.length), '');
    for (const name of held)
      if (name.startsWith('blob:')) this.#record.gone.delete(name.slice('blob:'.length));
    if (withdrawn.length > 0) {
      this.#hasWithdrawn = true;
      for (const [address, { id }] of this.#record.earlier) this.#record.gone.set(address, id);
      this.#record.earlier.clear();
    }
    // Of an edition that was replaced before all its files were listed, those are remembered that were.
    const former =
      this.#record.live === this.ofLive ? this.ofLive : new Map([...this.#record.live, ...this.ofLive]);
    this.#record = { ...this.#record, held, live: former };
    this.#live?.stop();
    this.#live = new FileList(live);
  }

  async #list(): Promise<void> {
    const [live, releases] = [this.#live, this.#releases];
    try {
      const whole = await Promise.all([live, ...releases].map((list) => list?.whole));
      // Another edition or release came meanwhile: its own list says all.
      if (!live || live !== this.#live || releases !== this.#releases || !whole.every(Boolean)) return;
      this.#settle(live, releases);
      await writeRecord(this.options.record, this.#record);
      this.options.onListed?.();
    } catch (error) {
      this.options.log(`Which files are served could not be listed or recorded: ${reasonOf(error)}`);
    }
  }

  /** Sees what of the former files is still served, and what has gone. */
  #settle(live: FileList, releases: readonly FileList[]) {
    const record = this.#record;
    const released = new Map(releases.flatMap(({ ids }) => [...ids]).filter(([each]) => !live.ids.has(each)));
    const isServed = (address: string) => live.ids.has(address) || released.has(address);
    const left = [...record.live].filter(([address]) => !isServed(address));
    if (record.edition !== live.opened.edition.id || left.length > 0) {
      for (const [address, { id, age }] of record.earlier)
        if (age + 1 < this.options.editions) record.earlier.set(address, { id, age: age + 1 });
        else this.#forget(address, id);
      for (const [address, id] of left)
        if (this.#hasWithdrawn || this.options.editions < 2) this.#forget(address, id);
        else record.earlier.set(address, { id, age: 1 });
    }
    for (const [address, id] of record.released)
      if (!isServed(address) && !record.earlier.has(address)) this.#forget(address, id);
    for (const address of [...record.earlier.keys()]) if (isServed(address)) record.earlier.delete(address);
    for (const address of [...record.gone.keys()]) if (isServed(address)) record.gone.delete(address);
    this.#record = { ...record, edition: live.opened.edition.id, live: live.ids, released };
    this.#hasWithdrawn = false;
    this.#isListed = true;
  }

  #forget(address: string, id: string) {
    const { earlier, gone } = this.#record;
    earlier.delete(address);
    gone.delete(address);
    gone.set(address, id);
    const [oldest] = gone.keys();
    if (gone.size > REMEMBERED && oldest !== undefined) gone.delete(oldest);
  }
}
