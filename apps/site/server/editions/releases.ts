import { existsSync } from 'node:fs';
import { type Edition, withoutWithdrawn } from '@mra/agenda';
import { reasonOf } from '@mra/runtime';
import { z } from 'zod';
import type { Release } from '../../contract/release.js';
import type { EditionFolder } from './edition-folder.js';
import { readEdition, takeOver } from './read-edition.js';
import { pathsOf } from './release-paths.js';
import { returnWorker } from './worker/workers.js';

const wordsSchema = z.object({ nl: z.string(), en: z.string().nullish() });

const releaseSchema = z.object({
  name: wordsSchema,
  note: z.object({ nl: z.string().nullish(), en: z.string().nullish() }).nullish(),
  pinnedOn: z.iso.date(),
  edition: z.string().regex(/^[0-9a-f]{64}$/),
});
const listSchema = z.object({ releases: z.array(releaseSchema) });

/** What can't be read is tried again each time that the list was given this often. */
const TRY_AGAIN = 20;

type Listed = z.infer<typeof releaseSchema>;

/** A release that can't be read, and why. */
export interface UnreadableRelease {
  name: string;
  reason: string;
}

export interface ReleasesOptions {
  folder: EditionFolder;
  /** The secret that bundles are sealed with. */
  secret: string;
  /** Asks the CMS. @throws where it does not answer */
  ask(path: string): Promise<Response>;
  /** The edition that is live: what it no longer holds is in no release either. */
  live(): Edition | null;
  log(line: string): void;
}

/** The releases that the CMS pinned: the last list that it gave, with what each holds, kept on disk. */
export class Releases {
  #listed: readonly Listed[] = [];
  #whole: ReadonlyMap<string, Edition> = new Map();
  #unreadable: ReadonlyMap<string, UnreadableRelease> = new Map();
  #list = '';
  #asking = false;
  #lastComplaint = '';
  #asked = 0;
  #shown: { live: Edition | null; whole: ReadonlyMap<string, Edition>; all: readonly Release[] } | null =
    null;

  constructor(readonly options: ReleasesOptions) {}

  /** Those that can be read, the latest first, each without what has been withdrawn since. */
  get all(): readonly Release[] {
    const live = this.options.live();
    if (this.#shown?.live !== live || this.#shown.whole !== this.#whole)
      this.#shown = { live, whole: this.#whole, all: this.#without(live) };
    return this.#shown.all;
  }

  /** Those that can't be read. */
  get unreadable(): readonly UnreadableRelease[] {
    return [...this.#unreadable.values()];
  }

  /** Names this list: what is made of it is made again for another. */
  get version(): string {
    return `${this.#list} ${[...this.#whole.keys()].join(' ')}`;
  }

  /** Takes the last list from disk. */
  async load(): Promise<void> {
    const list = await this.options.folder.releases();
    if (list) await this.#try(() => this.#take(list));
  }

  /** Asks the CMS for the list; whatever it answers, the last good one stays whole. */
  async poll(): Promise<void> {
    if (this.#asking) return;
    this.#asking = true;
    await this.#try(async () => {
      const answer = await this.options.ask('/api/edition/releases');
      if (answer.ok) await this.#take(await answer.text());
      else throw new Error(`the CMS answers ${answer.status}`);
    });
    this.#asking = false;
  }

  async #try(work: () => Promise<void>) {
    try {
      await work();
      this.#lastComplaint = '';
    } catch (error) {
      const line = `The list of releases stays as it was: ${reasonOf(error)}`;
      if (line !== this.#lastComplaint) this.options.log(line);
      this.#lastComplaint = line;
    }
  }

  /** Reads the releases one by one: one that can't be read is named, and the others stand. */
  async #take(json: string) {
    this.#asked += 1;
    const isTriedAgain = this.#unreadable.size > 0 && this.#asked % TRY_AGAIN === 0;
    if (json === this.#list && !isTriedAgain) return;
    const { folder, log } = this.options;
    const { releases } = listSchema.parse(JSON.parse(json));
    const whole = new Map<string, Edition>();
    const unreadable = new Map<string, UnreadableRelease>();
    for (const { edition, name } of releases) {
      try {
        whole.set(edition, this.#whole.get(edition) ?? (await this.#open(edition)));
      } catch (error) {
        const reason = reasonOf(error);
        unreadable.set(edition, { name: name.nl, reason });
        if (this.#unreadable.get(edition)?.reason !== reason)
          log(`The release “${name.nl}” can’t be read and is left out: ${reason}`);
      }
    }
    if (json !== this.#list) await folder.keepReleases(json);
    const isSame = json === this.#list && whole.size === this.#whole.size;
    this.#unreadable = unreadable;
    if (isSame) return;
    this.#listed = releases;
    this.#whole = whole;
    this.#list = json;
    await folder.keepOnlyReleases(new Set(releases.map(({ edition }) => edition)));
  }

  #without(live: Edition | null): Release[] {
    // The same remainder stays the same object, so that what was made of it stays too.
    const known = new Map(this.#shown?.all.map(({ content }) => [content.id, content]));
    const paths = pathsOf(this.#listed);
    const read = this.#listed.flatMap((listed, at): Release[] => {
      const whole = this.#whole.get(listed.edition);
      const path = paths[at];
      if (!whole || !path) return [];
      try {
        const { edition: content, withdrawn } = live
          ? withoutWithdrawn(whole, live)
          : { edition: whole, withdrawn: 0 };
        return [{ ...listed, content: known.get(content.id) ?? content, withdrawn, paths: path }];
      } catch (error) {
        this.options.log(`The release “${listed.name.nl}” can’t be shown: ${reasonOf(error)}`);
        return [];
      }
    });
    return read.toSorted((a, b) => (a.pinnedOn === b.pinnedOn ? 0 : a.pinnedOn < b.pinnedOn ? 1 : -1));
  }

  async #open(edition: string): Promise<Edition> {
    const { folder, ask } = this.options;
    const kept = folder.release(edition);
    if (existsSync(kept)) return this.#read(kept);
    const answer = await ask(`/api/edition/releases/${edition}`);
    if (!answer.ok || !answer.body)
      throw new Error(`the CMS answers ${answer.status} for the release ${edition}`);
    const arrived = await folder.receiveRelease(answer.body);
    const content = await this.#read(arrived);
    if (content.id !== edition) throw new Error(`the release ${edition} is another edition`);
    await folder.keepRelease(arrived, edition);
    return content;
  }

  async #read(file: string): Promise<Edition> {
    const reading = await readEdition(file, this.options.secret);
    try {
      return await takeOver(reading, false);
    } finally {
      await returnWorker(reading.worker);
    }
  }
}
