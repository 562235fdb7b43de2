import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { readBundle } from '@mra/agenda';
import { handleEndpoints } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openCms, type TestCms } from '../testing/cms';

let cms: TestCms;

beforeAll(async () => {
  cms = await openCms();
});

afterAll(() => cms?.stop());

/** Asks the CMS as its site does. */
async function ask(path: string): Promise<Response> {
  const { default: config } = await import('../payload.config');
  const headers = { authorization: `Bearer ${process.env.EDITION_SECRET}` };
  return handleEndpoints({ config, request: new Request(`http://localhost:3000/api${path}`, { headers }) });
}

const fileOf = (edition: string) => join(cms.folder, 'cms/editions/releases', `${edition}.json`);

async function release(name: string): Promise<{ id: number; edition: string }> {
  const made = await cms.payload.create({ collection: 'releases', locale: 'nl', data: { name } });
  return { id: Number(made.id), edition: String(made.edition) };
}

const remove = (id: number) => cms.payload.delete({ collection: 'releases', id });

/** Lets a file be so old that nothing can be waiting for it any more. */
function age(file: string) {
  const old = new Date(Date.now() - 60 * 60_000);
  utimesSync(file, old, old);
}

it('keeps the edition that was live, whole, and gives it to the site', async () => {
  const { edition } = await release('Najaar');
  const { releases } = await (await ask('/edition/releases')).json();
  expect(releases).toMatchObject([{ name: { nl: 'Najaar' }, edition }]);
  const json = await (await ask(`/edition/releases/${edition}`)).text();
  expect(readBundle(json, process.env.EDITION_SECRET ?? '').envelope.id).toBe(edition);
  expect(readFileSync(fileOf(edition), 'utf8')).toBe(json);
});

it('removes the file once no release names it, and not before', async () => {
  const first = await release('Een');
  const second = await release('Twee');
  expect(second.edition).toBe(first.edition);
  const { docs } = await cms.payload.find({ collection: 'releases', pagination: false });
  for (const { id } of docs) if (id !== second.id) await remove(Number(id));
  age(fileOf(first.edition));
  await ask('/edition/releases');
  expect(existsSync(fileOf(first.edition))).toBe(true);
  await remove(second.id);
  expect((await ask(`/edition/releases/${first.edition}`)).status).toBe(404);
  await ask('/edition/releases');
  expect(existsSync(fileOf(first.edition))).toBe(false);
});

it('leaves a file alone for which a release may still be stored', async () => {
  const { id, edition } = await release('Drie');
  await remove(id);
  await ask('/edition/releases');
  expect(existsSync(fileOf(edition))).toBe(true);
});

it('says that something is wrong, rather than that there is no such release, when the file can’t be read', async () => {
  const { edition } = await release('Vier');
  const kept = `${fileOf(edition)}.kept`;
  renameSync(fileOf(edition), kept);
  expect((await ask(`/edition/releases/${edition}`)).status).toBe(404);
  // A folder in its place can't be read by anybody, not even by who may read all.
  mkdirSync(fileOf(edition));
  expect((await ask(`/edition/releases/${edition}`)).status).toBe(500);
  rmSync(fileOf(edition), { recursive: true });
  renameSync(kept, fileOf(edition));
  expect((await ask(`/edition/releases/${edition}`)).status).toBe(200);
});
