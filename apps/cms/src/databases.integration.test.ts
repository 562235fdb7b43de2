import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { newSecrets, startMongo } from '@mra/commands';
import { loadContent } from '@mra/content';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'databases-'));
const secrets = newSecrets();

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Walks through a database in a process of its own, as the CMS does, and gives what it said last. */
async function walk(name: string, environment: Record<string, string>): Promise<Record<string, unknown>> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', 'src/databases.program.ts'],
    {
      env: {
        ...process.env,
        ...secrets,
        NODE_ENV: 'production',
        NODE_OPTIONS: '--conditions=@mra/source --conditions=production',
        DATA_DIR: join(folder, name),
        ...environment,
      },
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '{}') as Record<string, unknown>;
}

const documents = Object.values(loadContent()).flat();

const expected = {
  interrupted: 'refused',
  documents: documents.length,
  edition: expect.stringMatching(/^[0-9a-f]{64}$/),
  draftStaysOut: true,
  published: { title: { nl: 'Proefpartij', en: 'Trial party' }, subregion: 'ijmond' },
  versions: true,
  refusesKeyTwice: true,
  databaseAnswers: true,
  restored: 'Proefpartij',
  deletingWhatIsUsed: 'refused',
  deleteGivesTheOldEdition: true,
  // What is there says the same already, so importing it touches nothing.
  imports: { changed: null, again: null, exported: documents.length, differing: [] },
};

describe('create, draft, localize, publish, relate, version, restore, delete', async () => {
  const mongo = await startMongo();
  afterAll(async () => mongo?.stop());
  let sqlite: Record<string, unknown>;

  it('work on SQLite', async () => {
    sqlite = await walk('sqlite', { DATABASE_URL: `file:${join(folder, 'cms.db')}` });
    expect(sqlite).toMatchObject(expected);
  }, 120_000);

  it.skipIf(!mongo)(
    `work on ${mongo?.origin ?? 'MongoDB: NOT TESTED, no server could be had'}, and give the same edition`,
    async () => {
      const url = new URL(mongo?.url ?? '');
      url.pathname = `/mra-${process.pid}`;
      const other = await walk('mongodb', { DATABASE_URL: url.href, MONGODB_FLAVOUR: mongo?.flavour ?? '' });
      expect(other).toMatchObject(expected);
      expect(other.edition).toBe(sqlite.edition);
      expect(other).toMatchObject({
        versionIndexes: expect.arrayContaining(['parent updatedAt']),
        answersWhenLost: false,
      });
    },
    240_000,
  );
}, 400_000);
