import { existsSync } from 'node:fs';
import type { Edition } from '@mra/agenda';
import { reasonOf } from '@mra/runtime';
import { z } from 'zod';
import type { Release } from '../../contract/release.js';
import type { EditionFolder } from './edition-folder.js';
import { readEdition, takeOver } from './read-edition.js';
import { returnWorker } from './worker/workers.js';

const wordsSchema = z.object({ nl: z.string(), en: z.string().nullish() });

const releaseSchema = z.object({
  name: wordsSchema,
  note: z.object({ nl: z.string().nullish(), en: z.string().nullish() }).nullish(),
  pinnedOn: z.iso.date(),
  edition: z.string().regex(/^[0-9a-f]{64}$/),
});
const listSchema = z.object({ releases: z.array(releaseSchema) });

export interface ReleasesOptions {
  folder: EditionFolder;
  /** The secret that bundles are sealed with. */
  secret: string;
  /** Asks the CMS. @throws where it does not answer */
  ask(path: string): Promise<Response>;
  log(line: string): void;
}

/** The releases that the CMS pinned: the last list that it gave, with what each holds, kept on disk. */
export class Releases {
  #all: readonly Release[] = [];
  #list = '';
  #asking = false;
  #lastComplaint = '';

  constructor(readonly options: ReleasesOptions) {}

  /** The latest first. */
  get all(): readonly Release[] {
    return this.#all;
  }

  /** Names this list: what is made of it is made again for another. */
  get version(): string {
    return this.#list;
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
      const answer = await this.options.ask('/api/editions/releases');
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

  async #take(json: string) {
    if (json === this.#list) return;
    const { folder } = this.options;
    const { releases } = listSchema.parse(JSON.parse(json));
    const known = new Map(this.#all.map(({ edition, content }) => [edition, content]));
    const all: Release[] = [];
    for (const release of releases) {
      const content = known.get(release.edition) ?? (await this.#open(release.edition));
      all.push({ ...release, content });
    }
    await folder.keepReleases(json);
    this.#all = all.toSorted((a, b) => (a.pinnedOn === b.pinnedOn ? 0 : a.pinnedOn < b.pinnedOn ? 1 : -1));
    this.#list = json;
    await folder.keepOnlyReleases(new Set(releases.map(({ edition }) => edition)));
  }

  async #open(edition: string): Promise<Edition> {
    const { folder, ask } = this.options;
    const kept = folder.release(edition);
    if (existsSync(kept)) return this.#read(kept);
    const answer = await ask(`/api/editions/releases/${edition}`);
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
