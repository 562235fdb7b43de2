import { parseMarkdown } from '@mra/agenda';
import type { FlattenedField, Where } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COLLECTION_KINDS, type CollectionKind, collectionOf } from '../documents/records';
import { stateOf } from '../rich-text/to-lexical';
import { openCms, PASSWORD, type TestCms } from '../testing/cms';

const MARK = 'GEHEIM-7f3a';

const errorOf = (body: string) => (JSON.parse(body) as { errors: { message: string }[] }).errors[0]?.message;

let cms: TestCms;
let draft: { id: number | string };
const planted: { collection: CollectionKind; id: number }[] = [];

/** A value of a field with the mark in it; `undefined` where the field can't hold a text. */
function marked(field: FlattenedField): unknown {
  if ('virtual' in field && field.virtual) return undefined;
  if (field.name === 'key' || field.name === '_status') return undefined;
  if (field.type === 'richText') return stateOf(parseMarkdown(`${MARK} in een tekst.`), () => null);
  if (field.type === 'json') return { mark: MARK };
  if (field.type === 'group')
    return Object.fromEntries(field.flattenedFields.map((each) => [each.name, marked(each)]));
  if (field.type !== 'text' && field.type !== 'textarea') return undefined;
  return 'hasMany' in field && field.hasMany ? [MARK] : MARK;
}

/** Plants the mark where it must stay: a draft with it in every field, over what is published with a note. */
async function plant(collection: CollectionKind) {
  const { payload } = cms;
  const { versions, flattenedFields } = collectionOf(payload, collection);
  const where: Where = versions?.drafts ? { _status: { equals: 'published' } } : {};
  const { docs } = await payload.find({ collection, where, limit: 1, depth: 0 });
  const [found] = docs as { id: number }[];
  const published = versions?.drafts ? { _status: 'published' as const } : {};
  const note = { internalNote: `${MARK} notitie` };
  const fields = Object.fromEntries(flattenedFields.map((field) => [field.name, marked(field)]));
  if (found) await payload.update({ collection, id: found.id, data: { ...note, ...published } });
  if (!versions?.drafts) return;
  const data = { ...fields, _status: 'draft' as const };
  const { id } = found
    ? await payload.update({ collection, id: found.id, draft: true, locale: 'nl', data })
    : await payload.create({ collection, draft: true, locale: 'nl', data: data as never });
  planted.push({ collection, id: id as number });
}

beforeAll(async () => {
  cms = await openCms();
  const { payload } = cms;
  draft = await payload.create({
    collection: 'organisations',
    draft: true,
    data: { title: `${MARK} concept`, type: 'other', internalNote: `${MARK} notitie`, _status: 'draft' },
  });
  for (const collection of COLLECTION_KINDS) await plant(collection);
  await payload.updateGlobal({ slug: 'settings', data: { internalNote: `${MARK} notitie` } });
}, 240_000);

afterAll(() => cms?.stop());

it('the mark is planted in a draft of every kind', async () => {
  expect(planted.map(({ collection }) => collection)).toEqual(
    COLLECTION_KINDS.filter((kind) => kind !== 'media'),
  );
  for (const { collection, id } of planted) {
    const { body } = await cms.ask('editor', 'GET', `/${collection}/${id}?draft=true&locale=nl`);
    const marks = body.split(MARK).length - 1;
    const fields = collectionOf(cms.payload, collection).flattenedFields.filter(marked);
    expect([collection, marks >= fields.length - 1]).toEqual([collection, true]);
  }
});

it('nothing of it is in the edition', async () => {
  const { compilerOf } = await import('../publishing/compiler');
  const edition = await compilerOf(cms.payload).current();
  expect([edition?.json.includes('IJmond'), edition?.json.includes(MARK)]).toEqual([true, false]);
});

describe('a stranger', () => {
  it.each([...COLLECTION_KINDS, 'users', 'payload-locked-documents'])(
    'reads and changes nothing of %s',
    async (collection) => {
      const attempts = [
        ['GET', `/${collection}`],
        ['GET', `/${collection}?draft=true&locale=all&depth=2`],
        ['GET', `/${collection}/count`],
        ['GET', `/${collection}/1`],
        ['GET', `/${collection}/versions`],
        ['GET', `/${collection}/versions/1`],
        ['POST', `/${collection}`],
        ['PATCH', `/${collection}/1`],
        ['DELETE', `/${collection}/1`],
        ['DELETE', `/${collection}?where[id][exists]=true`],
      ] as const;
      for (const [method, path] of attempts) {
        const { status, body } = await cms.ask(null, method, path, method === 'GET' ? undefined : {});
        expect([method, path, status >= 400 && status < 500]).toEqual([method, path, true]);
        expect(body).not.toContain(MARK);
        expect(body).not.toContain('totalDocs');
      }
    },
  );

  it.each([
    '/globals/settings',
    '/globals/settings?locale=all&depth=2',
    '/globals/publication',
    '/globals/publication/versions',
    '/media/file/beeld.png',
    '/edition',
    `/edition/blobs/${'0'.repeat(64)}`,
    '/access',
    '/graphql',
    '/graphql-playground',
  ])('learns nothing from %s', async (path) => {
    const { status, body } = await cms.ask(null, 'GET', path);
    // What may be done is told to anyone who asks; to a stranger it is: nothing.
    if (path === '/access') expect(JSON.parse(body)).not.toHaveProperty('collections.asks');
    else expect(status).toBeGreaterThanOrEqual(400);
  });

  it('can’t make a first user, nor learn who has an account', async () => {
    const account = { email: 'a@voorbeeld.nl', password: 'geheim geheim' };
    expect((await cms.ask(null, 'POST', '/users/first-register', account)).status).toBe(403);
    const known = { email: 'editor@voorbeeld.nl', password: 'fout' };
    const unknown = { email: 'niemand@voorbeeld.nl', password: 'fout' };
    const [one, two] = [
      await cms.ask(null, 'POST', '/users/login', known),
      await cms.ask(null, 'POST', '/users/login', unknown),
    ];
    expect([one.status, one.body]).toEqual([two.status, two.body]);
    for (let attempt = 0; attempt < 5; attempt += 1) await cms.ask(null, 'POST', '/users/login', known);
    const locked = await cms.ask(null, 'POST', '/users/login', { ...known, password: PASSWORD });
    expect([locked.status, locked.body]).toEqual([two.status, two.body]);
    await cms.payload.unlock({ collection: 'users', data: known, overrideAccess: true });
    for (const { email } of [known, unknown]) {
      const lost = await cms.ask(null, 'POST', '/users/forgot-password', { email });
      expect([lost.status, errorOf(lost.body)]).toEqual([
        403,
        'Wachtwoord kwijt? Een beheerder kan u een nieuw wachtwoord geven.',
      ]);
    }
  });
});

describe('a lobbyist', () => {
  it.each(['', '&draft=true'])('reads what is published, and no note of the editors (%s)', async (draft) => {
    for (const kind of COLLECTION_KINDS) {
      const { status, body } = await cms.ask(
        'lobbyist',
        'GET',
        `/${kind}?limit=200&locale=all&depth=1${draft}`,
      );
      expect([kind, status]).toEqual([kind, 200]);
      expect([kind, body.includes(MARK), body.includes('internalNote')]).toEqual([kind, false, false]);
    }
    const settings = await cms.ask('lobbyist', 'GET', `/globals/settings?locale=all${draft}`);
    expect([settings.status, settings.body.includes(MARK)]).toEqual([200, false]);
    const ijmond = await cms.record('subregions', 'ijmond');
    const one = await cms.ask('lobbyist', 'GET', `/subregions/${ijmond.id}?depth=2${draft}`);
    expect([one.status, one.body.includes('IJmond'), one.body.includes(MARK)]).toEqual([200, true, false]);
  });

  it('finds no draft, no version, and nothing by what a note says', async () => {
    const hidden = [
      `/organisations/${draft.id}`,
      `/organisations/${draft.id}?draft=true`,
      '/subregions/versions',
      `/subregions?where[internalNote][contains]=${MARK}`,
      `/subregions?sort=internalNote`,
    ];
    for (const path of hidden) {
      const { status, body } = await cms.ask('lobbyist', 'GET', path);
      expect([path, status >= 400]).toEqual([path, true]);
      expect(body).not.toContain(MARK);
    }
  });

  it('changes nothing but the own account, and not its role', async () => {
    const { id } = await cms.record('figures', 'fig-inwoners');
    expect((await cms.ask('lobbyist', 'PATCH', `/figures/${id}`, { value: 1 })).status).toBe(403);
    expect((await cms.ask('lobbyist', 'DELETE', `/figures/${id}`)).status).toBe(403);
    expect((await cms.ask('lobbyist', 'POST', '/sources', { title: 'x' })).status).toBe(403);
    const self = cms.user('lobbyist').id;
    await cms.ask('lobbyist', 'PATCH', `/users/${self}`, { role: 'administrator' });
    expect(await cms.payload.findByID({ collection: 'users', id: self })).toMatchObject({ role: 'lobbyist' });
  });
});

describe('an editor', () => {
  it.each(COLLECTION_KINDS)('lists %s without naming a language', async (kind) => {
    expect((await cms.ask('editor', 'GET', `/${kind}?where[key][exists]=true`)).status).toBe(200);
  });

  it('changes content, and reads notes and drafts', async () => {
    const { id } = await cms.record('sources', 'src-letta');
    expect(
      (await cms.ask('editor', 'PATCH', `/sources/${id}?locale=nl`, { internalNote: 'gezien' })).status,
    ).toBe(200);
    const { body } = await cms.ask('editor', 'GET', `/organisations/${draft.id}?draft=true`);
    expect(body).toContain(`${MARK} notitie`);
  });

  it('neither sees nor manages other users', async () => {
    const { body } = await cms.ask('editor', 'GET', '/users');
    expect(JSON.parse(body)).toMatchObject({ totalDocs: 1, docs: [{ email: 'editor@voorbeeld.nl' }] });
    const other = cms.user('lobbyist').id;
    expect(
      (await cms.ask('editor', 'PATCH', `/users/${other}`, { password: 'een ander woord' })).status,
    ).toBe(403);
    expect((await cms.ask('editor', 'DELETE', `/users/${other}`)).status).toBe(403);
    const account = { email: 'b@voorbeeld.nl', password: 'geheim geheim', role: 'editor' };
    expect((await cms.ask('editor', 'POST', '/users', account)).status).toBe(403);
  });
});

describe('an administrator', () => {
  it('manages users', async () => {
    const account = { email: 'c@voorbeeld.nl', password: 'geheim geheim', role: 'lobbyist' };
    const made = await cms.ask('administrator', 'POST', '/users', account);
    expect(made.status).toBe(201);
    const { id } = (JSON.parse(made.body) as { doc: { id: number } }).doc;
    for (const [method, path] of [
      ['POST', '/users'],
      ['PATCH', `/users/${id}`],
    ] as const) {
      const short = await cms.ask('administrator', method, path, { ...account, password: 'kort' });
      expect([short.status, short.body]).toEqual([400, expect.stringContaining('ten minste 12 tekens')]);
    }
    expect((await cms.ask('administrator', 'PATCH', `/users/${id}`, { role: 'editor' })).status).toBe(200);
    expect(await cms.payload.findByID({ collection: 'users', id })).toMatchObject({ role: 'editor' });
    expect((await cms.ask('administrator', 'DELETE', `/users/${id}`)).status).toBe(200);
  });
});
