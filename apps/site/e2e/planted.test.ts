import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type System, startSystem } from '@mra/commands';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Desk, openDesk, type Stored } from './desk';
import { readWholeSite, textOfPdf } from './whole-site';

const MARK = 'zqxplant';
/** Each collection with its field that holds a name. */
const CONTENT = {
  accelerators: 'title',
  'action-lines': 'title',
  subregions: 'title',
  figures: 'label',
  asks: 'title',
  organisations: 'title',
  sources: 'title',
  audiences: 'title',
} as const;
const COLLECTIONS = [...Object.keys(CONTENT), 'media', 'users'];

let system: System;
let desk: Desk;
let unpublished: { filename: string; hash: string };
let published: { filename: string; hash: string };
const planted: string[] = [];
const stored = new Map<string, Stored[]>();

/** A marked text, so that nothing may be found by it. */
function plant(what: string): string {
  planted.push(`${MARK}-${what}`);
  return `${MARK}-${what}`;
}

/** Whether a text holds a mark, also where a line or a hyphen breaks it. */
function leaks(text: string): boolean {
  return text
    .toLowerCase()
    .replace(/[\s\u00ad-]/g, '')
    .includes(MARK);
}

function rich(text: string): object {
  const common = { version: 1, format: '', indent: 0, direction: 'ltr' };
  const words = { type: 'text', text, version: 1, format: 0, mode: 'normal', style: '', detail: 0 };
  return {
    root: { type: 'root', ...common, children: [{ type: 'paragraph', ...common, children: [words] }] },
  };
}

async function picture(name: string, colour: string): Promise<{ file: File; hash: string }> {
  const bytes = await sharp({ create: { width: 40, height: 30, channels: 3, background: colour } })
    .png()
    .toBuffer();
  return {
    file: new File([new Uint8Array(bytes)], name, { type: 'image/png' }),
    hash: createHash('sha256').update(bytes).digest('hex'),
  };
}

/** A document of a kind as it was seeded. @param key any will do where none is given */
function one(kind: string, key?: string): Stored {
  const found = stored.get(kind)?.find((document) => key === undefined || document.key === key);
  if (!found) throw new Error(`There is no ${key ?? kind}.`);
  return found;
}

const get = (path: string, init?: RequestInit) => fetch(system.origin + path, init);

/** Marks what only the office may see on documents that are public. */
async function plantNotes() {
  for (const kind of Object.keys(CONTENT))
    await desk.change(kind, one(kind).id, {
      internalNote: plant(`note-${kind}`),
      _status: 'published',
    });
}

/** Marks drafts: of documents that are public, and of documents that never were. */
async function plantDrafts(image: Stored['id']) {
  for (const [kind, name] of Object.entries(CONTENT)) {
    const { id } = one(kind);
    for (const locale of ['nl', 'en'])
      await desk.change(
        kind,
        id,
        { [name]: plant(`draft-${kind}-${locale}`), _status: 'draft' },
        `draft=true&locale=${locale}`,
      );
    await desk.create(kind, { [name]: plant(`new-${kind}`), _status: 'draft' }, 'draft=true');
  }
  await desk.change(
    'subregions',
    one('subregions', 'amsterdam').id,
    { image, _status: 'draft' },
    'draft=true',
  );
}

/** Marks an ask for those who lobby, one that was public before, and a document that was withdrawn. */
async function plantRestricted() {
  const ask = await desk.create('asks', {
    kind: 'ask',
    visibility: 'lobby',
    addressees: ['state'],
    addressBasis: 'stated',
    subregion: one('subregions', 'ijmond').id,
    audiences: [one('audiences', 'the-hague').id],
    actionLines: [one('action-lines').id],
    title: plant('lobby-title'),
    problem: rich(plant('lobby-problem')),
    request: rich(plant('lobby-request')),
    effect: rich(plant('lobby-effect')),
    legalReference: plant('lobby-law'),
    decisionMoment: plant('lobby-moment'),
    section: plant('lobby-section'),
    internalNote: plant('lobby-note'),
    _status: 'published',
  });
  const english = { title: plant('lobby-title-en'), request: rich(plant('lobby-request-en')) };
  await desk.change('asks', ask.id, { ...english, _status: 'published' }, 'locale=en');
  await desk.change('asks', one('asks', 'need-ij-lobby').id, {
    visibility: 'lobby',
    title: plant('formerly-public'),
    _status: 'published',
  });
  const withdrawn = await desk.create('organisations', {
    title: plant('withdrawn'),
    type: 'other',
    _status: 'published',
  });
  await desk.change('organisations', withdrawn.id, { _status: 'draft' });
}

beforeAll(async () => {
  system = await startSystem();
  desk = await openDesk(system);
  for (const kind of Object.keys(CONTENT)) stored.set(kind, await desk.list(kind));
  const secret = await picture(`${plant('file')}.png`, '#123456');
  const office = { alt: plant('alt'), credit: plant('credit'), internalNote: plant('note-media') };
  const hidden = await desk.upload('media', secret.file, office);
  unpublished = { filename: secret.file.name, hash: secret.hash };
  const open = await picture('hoogoven.png', '#f26b2a');
  const shown = await desk.upload('media', open.file, {
    alt: 'Een hoogoven',
    changedOn: '2026-11-24',
    internalNote: plant('note-shown'),
  });
  published = { filename: open.file.name, hash: open.hash };
  await desk.change('subregions', one('subregions', 'ijmond').id, { image: shown.id, _status: 'published' });

  await plantNotes();
  await plantRestricted();
  await plantDrafts(hidden.id);
  await desk.create('users', {
    email: `${plant('user')}@example.org`,
    password: 'een lang wachtwoord',
    role: 'editor',
  });

  // The last thing to be published: once it is there, so would be all the rest.
  await desk.change('figures', one('figures', 'fig-ams-studenten').id, {
    value: 126_500,
    _status: 'published',
  });
  const shows = async () => (await (await get('/nl/deelregios/amsterdam')).text()).includes('126.500');
  await vi.waitUntil(shows, { timeout: 20_000, interval: 200 });
}, 240_000);

afterAll(() => system?.stop(), 60_000);

describe('what is restricted or not published', () => {
  it('is in the CMS, for those who edit', async () => {
    const all = await Promise.all(
      COLLECTIONS.flatMap((kind) => [
        desk.list(kind, 'draft=true&locale=all'),
        desk.list(kind, 'locale=all'),
      ]),
    );
    const known = JSON.stringify(all);
    expect(planted.filter((each) => !known.includes(each))).toEqual([]);
  });

  it('is not in the edition that the site holds', async () => {
    expect(leaks(await readFile(join(system.environment.DATA_DIR, 'site/edition.json'), 'utf8'))).toBe(false);
  });

  it('is in no page, no file and no list of addresses', async () => {
    const { pages, files } = await readWholeSite(system.origin);
    expect(pages.size).toBeGreaterThan(70);
    for (const [path, html] of pages) expect(leaks(html), path).toBe(false);
    for (const path of ['/sitemap.xml', '/robots.txt', '/healthz', '/nl/deelregios/ijmond.data', '/nl/x'])
      expect(leaks(await (await get(path)).text()), path).toBe(false);

    expect(files.has(`${published.hash}.png`)).toBe(true);
    let words = '';
    for (const [name, path] of files) {
      const answer = await get(path);
      expect(answer.status, path).toBe(200);
      const bytes = await answer.arrayBuffer();
      const text = name.endsWith('.pdf') ? await textOfPdf(bytes) : Buffer.from(bytes).toString('latin1');
      expect(leaks(text) || leaks(Buffer.from(bytes).toString('latin1')), path).toBe(false);
      if (name === 'mra-amsterdam-nl.pdf') words = text;
    }
    // What is published is found in the same way.
    expect(words).toContain('126.500');
  }, 240_000);

  it('is at no address of a picture', async () => {
    expect((await get(`/blobs/${published.hash}.png`)).headers.get('content-type')).toBe('image/png');
    expect((await get(`/blobs/${unpublished.hash}.png`)).status).toBe(404);
    for (const { filename } of [published, unpublished])
      expect((await get(`/api/media/file/${filename}`)).ok).toBe(false);
  });

  it.each(COLLECTIONS)('is not given by the API of %s to a stranger', async (collection) => {
    const queries = [
      '',
      '/1',
      '/versions',
      '/versions/1',
      '?draft=true&locale=all&depth=2',
      `?where[internalNote][like]=${MARK}`,
      `/count?where[title][like]=${MARK}`,
    ];
    for (const query of queries) {
      const answer = await get(`/api/${collection}${query}`);
      expect(answer.ok, query).toBe(false);
      expect(leaks(await answer.text()), query).toBe(false);
    }
  });

  it('is not told by GraphQL, by the admin, or by what stands beside the collections', async () => {
    const query = '{ Asks(draft: true) { docs { title internalNote } } Users { docs { email } } }';
    const asked = [
      await get('/api/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      }),
      await get(`/api/graphql?query=${encodeURIComponent(query)}`),
      await get('/api/access'),
      await get('/api/users/me'),
      await get('/api/payload-preferences'),
      await get('/api/payload-locked-documents'),
      await get('/api/edition'),
      await get('/admin'),
      await get('/admin/collections/asks'),
      await get('/admin/collections/asks/1', { headers: { rsc: '1' } }),
    ];
    for (const answer of asked) expect(leaks(await answer.text()), answer.url).toBe(false);
  });
});
