import { createHash } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Bundle, compileContent, editionId, readBundle, sealBundle } from '@mra/agenda';
import type { Payload } from 'payload';
import { lock } from 'proper-lockfile';
import { dataFolder, environment } from '../environment';
import { gather } from './gather';
import { sentenceOf } from './problems';
import { readRevision } from './revision';

const folder = dataFolder('editions');
const CURRENT = join(folder, 'current.json');
const MOST_ATTEMPTS = 20;

/** The edition that is live, and its text as it is stored and sent. */
export interface StoredEdition {
  bundle: Bundle;
  json: string;
}

async function readStored(): Promise<StoredEdition | null> {
  try {
    const json = await readFile(CURRENT, 'utf8');
    return { json, bundle: readBundle(json, environment.EDITION_SECRET) };
  } catch {
    // Nothing stored yet, or not ours any more: the database holds all that is needed to make it again.
    return null;
  }
}

async function store(bundle: Bundle): Promise<StoredEdition> {
  const json = JSON.stringify(bundle);
  const name = createHash('sha256').update(json).digest('hex').slice(0, 12);
  const temporary = join(folder, `.${process.pid}-${name}`);
  await writeFile(temporary, json);
  await rename(temporary, CURRENT);
  return { bundle, json };
}

/** Reads all that is public, again when the revision moved meanwhile. */
async function compileAtRest(payload: Payload) {
  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
    const revision = await readRevision(payload);
    const { candidate } = await gather(payload, null);
    if (revision === (await readRevision(payload))) return { revision, ...compileContent(candidate) };
  }
  throw new Error('Content keeps changing: the edition will be compiled with the next request.');
}

async function compile(payload: Payload, before: StoredEdition | null): Promise<StoredEdition> {
  const { revision, content, problems } = await compileAtRest(payload);
  if (!content) {
    const list = problems.map(
      (problem) => `${problem.kind}/${problem.key} ${problem.field}: ${sentenceOf(problem, 'en')}`,
    );
    throw new Error(`The content can't be published, the last good edition stays live: ${list.join(' ')}`);
  }
  const last = before?.bundle.envelope;
  const same = last?.id === editionId(content);
  const compiledAt = same ? last.compiledAt : new Date().toISOString();
  const sequence = same ? last.sequence : (last?.sequence ?? 0) + 1;
  return store(
    sealBundle(content, { sequence, revision, compiledAt, rollback: false }, environment.EDITION_SECRET),
  );
}

/** Keeps the stored edition in step with the committed content. One for each process. */
export class Compiler {
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
    this.#current ??= await readStored();
    const revision = await readRevision(this.payload);
    if (this.#current?.bundle.envelope.revision === revision || this.#refusedRevision === revision)
      return this.#current;
    const release = await lock(folder, {
      realpath: false,
      stale: 30_000,
      retries: { retries: 50, minTimeout: 50, maxTimeout: 200 },
    });
    try {
      const stored = await readStored();
      this.#current =
        stored?.bundle.envelope.revision === revision ? stored : await compile(this.payload, stored);
      this.#refusedRevision = null;
    } catch (error) {
      this.#refusedRevision = revision;
      this.payload.logger.error(error instanceof Error ? error.message : String(error));
    } finally {
      await release();
    }
    return this.#current;
  }
}

const compilers = new WeakMap<Payload, Compiler>();

/** The compiler that belongs to this process's CMS. */
export function compilerOf(payload: Payload): Compiler {
  const compiler = compilers.get(payload) ?? new Compiler(payload);
  compilers.set(payload, compiler);
  return compiler;
}
