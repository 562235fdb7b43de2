import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hmacOf, readBundle, SCHEMA_VERSION } from '@mra/agenda';
import { createLocalReq } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCms, type TestCms } from '../testing/cms';
import type { Compiler } from './compiler';

let cms: TestCms;
let compiler: Compiler;
let another: () => Compiler;

beforeAll(async () => {
  cms = await openCms();
  const { Compiler } = await import('./compiler');
  another = () => new Compiler(cms.payload);
  compiler = another();
});

afterAll(() => cms?.stop());

const folder = () => join(cms.folder, 'cms/editions');
const stored = () => readFileSync(join(folder(), 'current.json'), 'utf8');

async function envelope(of = compiler) {
  const edition = await of.current();
  if (!edition) throw new Error('There is no edition');
  return edition.bundle.envelope;
}

async function setValue(value: number) {
  const { id } = await cms.record('figures', 'fig-inwoners');
  await cms.payload.update({ collection: 'figures', id, data: { value, _status: 'published' } });
}

/** Changes what is stored past all checks, as only a fault could. */
async function spoil(value: unknown) {
  const { id } = await cms.record('figures', 'fig-inwoners');
  const { moveRevision } = await import('./revision');
  const req = await createLocalReq({}, cms.payload);
  await cms.payload.db.updateOne({ collection: 'figures', id, data: { year: value }, req });
  await moveRevision(req);
}

/** Asks the CMS as its site does. */
async function ask(path: string, headers: Record<string, string> = {}) {
  const { default: config } = await import('../payload.config');
  const { handleEndpoints } = await import('payload');
  const authorization = `Bearer ${process.env.EDITION_SECRET}`;
  const request = new Request(`http://localhost:3000/api${path}`, {
    headers: { authorization, ...headers },
  });
  return handleEndpoints({ config, request });
}

describe('the compiler', () => {
  it('stores a sealed edition whole, and leaves nothing else behind', async () => {
    const made = await envelope();
    expect(readBundle(stored(), process.env.EDITION_SECRET ?? '').envelope).toEqual(made);
    expect(readdirSync(folder())).toEqual(['current.json']);
  });

  it('makes one edition of one change, however many ask and work at once', async () => {
    const before = await envelope();
    await setValue(7);
    const all = await Promise.all([compiler, another(), another(), compiler].map(envelope));
    expect(new Set(all.map(({ id, sequence }) => `${sequence} ${id}`)).size).toBe(1);
    expect(all[0]?.id).not.toBe(before.id);
    expect(all[0]?.sequence).toBeGreaterThan(before.sequence);
  });

  it('ends with the last change that came while it worked', async () => {
    await setValue(8);
    const working = compiler.current();
    await Promise.all([setValue(9), working]);
    const { bundle } = (await compiler.current()) ?? {};
    expect(bundle?.content.documents.figures.find(({ key }) => key === 'fig-inwoners')?.value).toBe(9);
  });

  it('keeps the last good edition when the content can’t be one, and goes on when it can again', async () => {
    const good = await envelope();
    await spoil('vorig jaar');
    expect(await envelope()).toEqual(good);
    expect(await envelope(another())).toEqual(good);
    // Publishing stores the whole form, which never held the fault.
    await setValue(10);
    expect((await envelope()).sequence).toBeGreaterThan(good.sequence);
  });

  it.each([
    ['cut off', (json: string) => json.slice(0, 500)],
    ['altered', (json: string) => json.replace('"rollback":false', '"rollback":true')],
    ['gone', null],
  ])('makes a stored edition again that was %s, under the same number', async (_, damage) => {
    const { id, sequence } = await envelope();
    if (damage) writeFileSync(join(folder(), 'current.json'), damage(stored()));
    else rmSync(join(folder(), 'current.json'));
    expect(await envelope(another())).toMatchObject({ id, sequence });
  });

  it('gives an earlier state of the database a later number, so that sites take it', async () => {
    const before = await envelope();
    const restored = { revision: before.revision - 1000 };
    const req = await createLocalReq({}, cms.payload);
    await cms.payload.updateGlobal({ slug: 'publication', data: restored, overrideAccess: true, req });
    const after = await envelope();
    expect([after.revision, after.sequence]).toEqual([restored.revision, before.sequence + 1]);
    expect(await envelope(another())).toEqual(after);
    await setValue(11);
    expect((await envelope()).sequence).toBeGreaterThan(after.sequence);
  });

  it('makes a stored edition again that was written by an older version of the schema', async () => {
    const { content, envelope: before } = JSON.parse(stored());
    const { hmac, ...old } = { ...before, schemaVersion: 1 };
    const seal = hmacOf(old, process.env.EDITION_SECRET ?? '');
    writeFileSync(
      join(folder(), 'current.json'),
      JSON.stringify({ envelope: { ...old, hmac: seal }, content }),
    );
    expect((await envelope(another())).schemaVersion).toBe(SCHEMA_VERSION);
  });

  it('gives the site the edition and its pictures, and says when it has them', async () => {
    const first = await ask('/edition');
    expect([first.status, (await first.text()).startsWith('{"envelope"')]).toEqual([200, true]);
    expect((await ask('/edition', { 'if-none-match': first.headers.get('etag') ?? '' })).status).toBe(304);
    expect((await ask('/edition', { authorization: 'Bearer iets anders' })).status).toBe(401);
    expect((await ask('/edition?scope=everybody')).status).toBe(400);
  });

  it('gives no news of a revision that changed nothing in the edition', async () => {
    const before = await ask('/edition');
    const { id, internalNote } = await cms.record('figures', 'fig-inwoners');
    expect(internalNote).not.toBe('nagekeken');
    const data = { internalNote: 'nagekeken', _status: 'published' } as const;
    await cms.payload.update({ collection: 'figures', id, data });
    const same = await ask('/edition', { 'if-none-match': before.headers.get('etag') ?? '' });
    expect(same.status).toBe(304);
  });
});
