import { join } from 'node:path';
import { type Bundle, BundleError, editionId, type Problem, readBundle, sealBundle } from '@mra/agenda';
import { readIfThere, writeWhole } from '@mra/runtime';
import type { Payload } from 'payload';
import { lock } from 'proper-lockfile';
import { readRecords } from '../documents/records';
import { dataFolder, environment } from '../environment';
import { tryRecords } from './candidate';
import { sentenceOf } from './problems';
import { readRevision } from './revision';

const MOST_ATTEMPTS = 20;

/** The edition that is live, and its text as it is stored and sent. */
export interface StoredEdition {
  bundle: Bundle;
  json: string;
}

/** Thrown for content that can't be an edition. It will not be one until somebody changes it. */
class RefusedContent extends Error {
  override name = 'RefusedContent';
  constructor(
    readonly revision: number,
    problems: readonly Problem[],
  ) {
    const list = problems.map(
      (problem) => `${problem.kind}/${problem.key} ${problem.field}: ${sentenceOf(problem, 'en')}`,
    );
    super(`The content can't be published; the last good edition stays live. ${list.join(' ')}`);
  }
}

/** Makes the editions of one CMS and keeps the last good one in a folder. One for each process. */
export class Compiler {
  readonly #folder = dataFolder('editions');
  readonly #file = join(this.#folder, 'current.json');
  #current: StoredEdition | null = null;
  #work: Promise<StoredEdition | null> | null = null;
  #refusedRevision: number | null = null;

  constructor(readonly payload: Payload) {}

  /**
   * The edition of the content as committed now; the last good one where the content can't be compiled; `null` when there never was one.
   * Requests that come while it is being made share the work.
   */
  current(): Promise<StoredEdition | null> {
    this.#work ??= this.#update().finally(() => {
      this.#work = null;
    });
    return this.#work;
  }

  async #update(): Promise<StoredEdition | null> {
    this.#current ??= await this.#read();
    const revision = await readRevision(this.payload);
    const known = this.#current?.bundle.envelope.revision === revision || this.#refusedRevision === revision;
    if (known) return this.#current;
    const patience = { retries: 50, minTimeout: 50, maxTimeout: 200 };
    const release = await lock(this.#folder, { realpath: false, stale: 30_000, retries: patience });
    try {
      const stored = await this.#read();
      this.#current =
        stored?.bundle.envelope.revision === revision ? stored : await this.#compile(stored ?? this.#current);
    } catch (error) {
      if (!(error instanceof RefusedContent)) throw error;
      this.#refusedRevision = error.revision;
      this.payload.logger.error(error.message);
    } finally {
      await release();
    }
    return this.#current;
  }

  async #read(): Promise<StoredEdition | null> {
    const json = (await readIfThere(this.#file))?.toString('utf8');
    if (json === undefined) return null;
    try {
      return { json, bundle: readBundle(json, environment.EDITION_SECRET) };
    } catch (error) {
      if (!(error instanceof BundleError)) throw error;
      // Damaged, or sealed with another secret: the database holds all that is needed to make it again.
      this.payload.logger.warn(`${this.#file} is not used: ${error.message}. The edition is made again.`);
      return null;
    }
  }

  /** Reads all that is live, again when the revision moved meanwhile. */
  async #compileAtRest() {
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
      const revision = await readRevision(this.payload);
      const records = await readRecords(this.payload, null);
      if (revision === (await readRevision(this.payload)))
        return { revision, ...tryRecords(this.payload, records) };
    }
    throw new Error('The content kept changing while it was read; it is tried again with the next request.');
  }

  async #compile(before: StoredEdition | null): Promise<StoredEdition> {
    const { revision, content, problems } = await this.#compileAtRest();
    if (!content) throw new RefusedContent(revision, problems);
    const last = before?.bundle.envelope;
    const same = last?.id === editionId(content);
    const compiledAt = same ? last.compiledAt : new Date().toISOString();
    // Where the counter was lost, the revision is a time and so higher than any count that a site may remember.
    const sequence = same ? last.sequence : last ? last.sequence + 1 : revision;
    const facts = { sequence, revision, compiledAt, rollback: false };
    const bundle = sealBundle(content, facts, environment.EDITION_SECRET);
    const json = JSON.stringify(bundle);
    await writeWhole(this.#file, json);
    return { bundle, json };
  }
}

const compilers = new WeakMap<Payload, Compiler>();

/** The compiler that belongs to this process's CMS. */
export function compilerOf(payload: Payload): Compiler {
  const compiler = compilers.get(payload) ?? new Compiler(payload);
  compilers.set(payload, compiler);
  return compiler;
}
