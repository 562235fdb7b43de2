import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DATA_PATHS, KINDS, type Kind, LOCALES, SETTINGS_KEY, sectionPath, tablePath } from '@mra/agenda';
import { type System, startSystem } from '@mra/commands';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Desk, openDesk, rich, type Stored } from './desk';
import { MARK, Marks, WRITTEN_KINDS } from './marks';
import { readWholeSite, textOfPdf } from './whole-site';

const COLLECTIONS = [...WRITTEN_KINDS, 'media', 'users', 'releases'];

const marks = new Marks();
const leaks = (text: string) => marks.leaks(text);
const stored = new Map<string, Stored[]>();
let system: System;
let desk: Desk;
let unpublished: { filename: string; hash: string };
let published: { filename: string; hash: string };
/** Where the card of an ask was while the ask was public. */
let formerCard: string;

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

/** A public document of each kind of which the agenda itself has none. */
async function publishTheRest() {
  const rest: Partial<Record<Kind, object>> = {
    updates: {
      actionLine: one('action-lines').id,
      date: '2026-11-02',
      title: 'De eerste stap is gezet',
      text: rich('De partijen kwamen bij elkaar en spraken af wie wat doet.'),
    },
    events: {
      title: 'Open dag',
      lead: 'Kijk binnen bij de makers.',
      startsAt: '2030-05-04T10:00',
      endsAt: '2030-05-04T16:00',
      timeZone: 'Europe/Amsterdam',
      language: 'nl',
    },
    redirects: { from: '/nl/oud', to: '/nl/agenda' },
  };
  for (const kind of WRITTEN_KINDS) {
    if (stored.get(kind)?.length) continue;
    const given = rest[kind];
    if (!given) throw new Error(`There are no ${kind} to mark; give one here.`);
    stored.set(kind, [await desk.create(kind, { ...given, _status: 'published' })]);
  }
}

/** Marks what only editors may see on documents that are public. */
async function plantNotes() {
  for (const kind of WRITTEN_KINDS)
    await desk.change(kind, one(kind).id, {
      internalNote: marks.of(`note: ${kind}`),
      _status: 'published',
    });
  const settings = await desk.global(SETTINGS_KEY);
  await desk.setGlobal(SETTINGS_KEY, { ...settings, internalNote: marks.of('note: settings') });
}

/** Marks drafts: of documents that are public, and of documents that never were. */
async function plantDrafts(image: Stored['id']) {
  for (const kind of WRITTEN_KINDS) {
    const { id } = one(kind);
    await desk.change(kind, id, { ...marks.words(kind, 'draft'), _status: 'draft' }, 'draft=true');
    for (const locale of LOCALES)
      await desk.change(
        kind,
        id,
        { ...marks.textsOf(kind, locale, 'draft'), _status: 'draft' },
        `draft=true&locale=${locale}`,
      );
    const unseen = { ...marks.words(kind, 'new'), ...marks.textsOf(kind, 'nl', 'new') };
    await desk.create(kind, { ...unseen, _status: 'draft' }, 'draft=true');
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
    ...marks.textsOf('asks', 'nl', 'lobby'),
    kind: 'ask',
    visibility: 'lobby',
    addressees: ['state'],
    addressBasis: 'stated',
    subregion: one('subregions', 'ijmond').id,
    audiences: [one('audiences', 'the-hague').id],
    actionLines: [one('action-lines').id],
    internalNote: marks.of('lobby: asks.internalNote'),
    _status: 'published',
  });
  const english = { ...marks.textsOf('asks', 'en', 'lobby'), _status: 'published' };
  await desk.change('asks', ask.id, english, 'locale=en');
  await desk.change('asks', one('asks', 'need-ij-lobby').id, {
    visibility: 'lobby',
    title: marks.of('formerly public: asks.title'),
    _status: 'published',
  });
  const withdrawn = await desk.create('organisations', {
    title: marks.of('withdrawn: organisations.title'),
    type: 'other',
    _status: 'published',
  });
  await desk.change('organisations', withdrawn.id, { _status: 'draft' });
}

beforeAll(async () => {
  system = await startSystem();
  desk = await openDesk(system);
  for (const kind of WRITTEN_KINDS) stored.set(kind, await desk.list(kind));
  await publishTheRest();
  const secret = await picture(`${marks.of('media.filename')}.png`, '#123456');
  const editorial = {
    alt: { nl: marks.of('media.alt.nl'), en: marks.of('media.alt.en') },
    credit: marks.of('media.credit'),
    internalNote: marks.of('note: media, not shown'),
  };
  const hidden = await desk.upload('media', secret.file, editorial);
  unpublished = { filename: secret.file.name, hash: secret.hash };
  const open = await picture('hoogoven.png', '#f26b2a');
  const shown = await desk.upload('media', open.file, {
    alt: { nl: 'Een hoogoven', en: 'A blast furnace' },
    internalNote: marks.of('note: media, shown'),
  });
  published = { filename: open.file.name, hash: open.hash };
  await desk.change('subregions', one('subregions', 'ijmond').id, { image: shown.id, _status: 'published' });

  await plantNotes();
  const card = await get('/files/card/ask/need-ij-lobby/wide/nl.png', { redirect: 'manual' });
  formerCard = String(card.headers.get('location'));
  expect((await get(formerCard)).status).toBe(200);
  await plantRestricted();
  await plantDrafts(hidden.id);
  await desk.create('users', {
    email: `${marks.of('users.email')}@example.org`,
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
}, 600_000);

afterAll(() => system?.stop(), 60_000);

describe('what is restricted or not published', () => {
  it('is in the CMS, for those who edit', async () => {
    const all = await Promise.all(
      COLLECTIONS.flatMap((kind) => [
        desk.list(kind, 'draft=true&locale=all'),
        desk.list(kind, 'locale=all'),
      ]),
    );
    const known = JSON.stringify([all, await desk.global(SETTINGS_KEY)]);
    expect(marks.texts.filter((each) => !known.includes(each)).flatMap(leaks)).toEqual([]);
  });

  it('is not in the edition that the site holds', async () => {
    expect(leaks(await readFile(join(system.environment.DATA_DIR, 'site/edition.json'), 'utf8'))).toEqual([]);
  });

  it('is in no page, no file and no list of addresses', async () => {
    const { pages, files } = await readWholeSite(system.origin);
    expect(pages.size).toBeGreaterThan(70);
    for (const [path, html] of pages) expect(leaks(html), path).toEqual([]);
    for (const path of [
      '/sitemap.xml',
      '/robots.txt',
      '/.well-known/security.txt',
      '/healthz',
      '/nl/deelregios/ijmond.data',
      '/nl/x',
    ])
      expect(leaks(await (await get(path)).text()), path).toEqual([]);

    expect(files.has(`${published.hash}.png`)).toBe(true);
    let words = '';
    // A card shows its letters as shapes, and pages say in words what it shows: a few tell of all.
    const cards = [...files].filter(([name]) => /^mra-.*\.(?:png|svg)$/.test(name));
    const others = [...files].filter((file) => !cards.includes(file));
    for (const [name, path] of [...others, ...cards.filter((_, at) => at % 40 === 0)]) {
      const answer = await get(path);
      expect(answer.status, path).toBe(200);
      const bytes = await answer.arrayBuffer();
      const text = name.endsWith('.pdf') ? await textOfPdf(bytes) : Buffer.from(bytes).toString('latin1');
      expect(leaks(text + Buffer.from(bytes).toString('latin1')), path).toEqual([]);
      if (name === 'mra-amsterdam-nl.pdf') words = text;
    }
    // What is published is found in the same way.
    expect(words).toContain('126.500');
  }, 600_000);

  it('is in no feed, no calendar, no table and nothing else for machines', async () => {
    const { data } = await readWholeSite(system.origin);
    const given = [...data, ...Object.values(DATA_PATHS), ...KINDS.map(tablePath)];
    for (const sort of ['.csv', '.json', '.geojson', '.jsonld', '.atom', '.ics'])
      expect(given.some((path) => path.endsWith(sort))).toBe(true);
    for (const path of new Set(given)) expect(leaks(await (await get(path)).text()), path).toEqual([]);
  }, 60_000);

  it('has left no file at the address that it had while it was public', async () => {
    const gone = await get(formerCard, { headers: { 'accept-language': 'nl' } });
    expect(gone.status).toBe(410);
    expect(await gone.text()).toContain('Dit bestand is er niet meer');
  });

  it('is not found by a search', async () => {
    for (const locale of LOCALES) {
      const found = await (await get(`${sectionPath('search', locale)}?q=${MARK}`)).text();
      expect(found).not.toContain('class="results"');
    }
  });

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
      expect(leaks(await answer.text()), query).toEqual([]);
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
      await get('/api/edition/releases'),
      await get('/api/globals/settings?locale=all&draft=true'),
      await get('/api/globals/publication'),
      await get('/admin'),
      await get('/admin/collections/asks'),
      await get('/admin/collections/asks/1', { headers: { rsc: '1' } }),
    ];
    for (const answer of asked) expect(leaks(await answer.text()), answer.url).toEqual([]);
  });
});
