import { join } from 'node:path';
import {
  type Bundle,
  BundleError,
  editionId,
  type Problem,
  readBundle,
  SCHEMA_VERSION,
  type Scope,
  sealBundle,
} from '@mra/agenda';
import { readIfThere, writeWhole } from '@mra/runtime';
import type { Payload } from 'payload';
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

/** Makes the edition of one scope and keeps the last good one in a file. */
class ScopeCompiler {
  readonly #file: string;
  #current: StoredEdition | null = null;
  #work: Promise<StoredEdition | null> | null = null;
  #refusedRevision: number | null = null;

  constructor(
    readonly payload: Payload,
    readonly scope: Scope,
  ) {
    this.#file = join(dataFolder('editions'), scope === 'public' ? 'current.json' : `current-${scope}.json`);
  }

  current(): Promise<StoredEdition | null> {
    this.#work ??= this.#update().finally(() => {
      this.#work = null;
    });
    return this.#work;
  }

  async #update(): Promise<StoredEdition | null> {
    this.#current ??= await this.#read();
    const revision = await readRevision(this.payload);
    if (this.#refusedRevision === revision || isOf(this.#current, revision)) return this.#current;
    try {
      const stored = await this.#read();
      this.#current = isOf(stored, revision) ? stored : await this.#compile(stored ?? this.#current);
    } catch (error) {
      if (!(error instanceof RefusedContent)) throw error;
      this.#refusedRevision = error.revision;
      this.payload.logger.error(error.message);
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
        return { revision, ...tryRecords(this.payload, records, this.scope) };
    }
    throw new Error('The content kept changing while it was read; it is tried again with the next request.');
  }

  async #compile(before: StoredEdition | null): Promise<StoredEdition> {
    const { revision, content, problems } = await this.#compileAtRest();
    if (!content) throw new RefusedContent(revision, problems);
    const last = before?.bundle.envelope;
    const same = last?.id === editionId(content);
    const compiledAt = same ? last.compiledAt : new Date().toISOString();
    // The revision, so that whoever compiles it gives it the same number; later than the last where the database was put back to an earlier day.
    const sequence = last && last.revision > revision ? last.sequence + 1 : revision;
    const facts = { sequence, revision, compiledAt, rollback: false };
    const bundle = sealBundle(content, facts, environment.EDITION_SECRET);
    const json = JSON.stringify(bundle);
    // Another process may have been faster, and with a later revision.
    const meanwhile = await this.#read();
    const there = meanwhile?.bundle.envelope;
    if (meanwhile && there && there.hmac !== last?.hmac && there.revision > revision) return meanwhile;
    await writeWhole(this.#file, json);
    return { bundle, json };
  }
}

/** Whether an edition is that of a revision, by the schema and the rules of this program. */
function isOf(edition: StoredEdition | null, revision: number): boolean {
  const envelope = edition?.bundle.envelope;
  return envelope?.revision === revision && envelope.schemaVersion === SCHEMA_VERSION;
}

/**
 * Makes the editions of one CMS and keeps the last good one of each scope in a folder. One for each process. Several processes may work at once,
 * on several machines too: what is made of a revision is the same whoever makes it, so nobody has to wait for another.
 */
export class Compiler {
  readonly #scopes = new Map<Scope, ScopeCompiler>();

  constructor(readonly payload: Payload) {}

  /**
   * The edition of the content as committed now; the last good one where the content can't be compiled; `null` when there never was one.
   * Requests that come while it is being made share the work.
   * @param scope whom it is for
   */
  current(scope: Scope = 'public'): Promise<StoredEdition | null> {
    const compiler = this.#scopes.get(scope) ?? new ScopeCompiler(this.payload, scope);
    this.#scopes.set(scope, compiler);
    return compiler.current();
  }
}

const compilers = new WeakMap<Payload, Compiler>();

/** The compiler that belongs to this process's CMS. */
export function compilerOf(payload: Payload): Compiler {
  const compiler = compilers.get(payload) ?? new Compiler(payload);
  compilers.set(payload, compiler);
  return compiler;
}
