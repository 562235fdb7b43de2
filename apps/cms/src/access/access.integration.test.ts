import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCms, type TestCms } from '../testing/cms';

const MARK = 'GEHEIM-7f3a';
const KINDS = [
  'accelerators',
  'action-lines',
  'subregions',
  'figures',
  'asks',
  'organisations',
  'sources',
  'audiences',
  'media',
] as const;

let cms: TestCms;
let draft: { id: number | string };

beforeAll(async () => {
  cms = await openCms();
  const { payload } = cms;
  draft = await payload.create({
    collection: 'organisations',
    draft: true,
    data: { title: `${MARK} concept`, type: 'other', internalNote: `${MARK} notitie`, _status: 'draft' },
  });
  const { id } = await cms.record('subregions', 'ijmond');
  await payload.update({
    collection: 'subregions',
    id,
    data: { internalNote: `${MARK} notitie`, _status: 'published' },
  });
  await payload.update({
    collection: 'subregions',
    id,
    draft: true,
    data: { tagline: `${MARK} concept`, _status: 'draft' },
  });
}, 120_000);

afterAll(() => cms?.stop());

describe('a stranger', () => {
  it.each([...KINDS, 'users', 'payload-locked-documents'])(
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
  });
});

describe('a lobbyist', () => {
  it.each(['', '&draft=true'])('reads what is published, and no note of the office (%s)', async (draft) => {
    for (const kind of KINDS) {
      const { status, body } = await cms.ask(
        'lobbyist',
        'GET',
        `/${kind}?limit=500&locale=all&depth=1${draft}`,
      );
      expect([kind, status]).toEqual([kind, 200]);
      expect(body).not.toContain(MARK);
      expect(body).not.toContain('internalNote');
    }
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
  it('changes content, and reads notes and drafts', async () => {
    const { id } = await cms.record('sources', 'src-bedrijventerreinenstrategie');
    expect((await cms.ask('editor', 'PATCH', `/sources/${id}`, { internalNote: 'gezien' })).status).toBe(200);
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
    expect((await cms.ask('administrator', 'PATCH', `/users/${id}`, { role: 'editor' })).status).toBe(200);
    expect(await cms.payload.findByID({ collection: 'users', id })).toMatchObject({ role: 'editor' });
    expect((await cms.ask('administrator', 'DELETE', `/users/${id}`)).status).toBe(200);
  });
});
