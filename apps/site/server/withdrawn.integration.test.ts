import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listPath, pagePath, sectionPath, sha256 } from '@mra/agenda';
import type { ServerBuild } from '@remix-run/node';
import { register } from 'tsx/esm/api';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PUBLIC } from '../testing/public-audience.js';
import { type StartedFrontDoor, startFrontDoor } from '../testing/started-front-door.js';
import { remixPages } from './pages/remix.js';

const MARK = 'Xyloquartz';
const PICTURE = Buffer.from('not really a picture');
const BLOB = sha256(PICTURE);

const both = (nl: string) => ({ nl, en: nl });
const page = (key: string, title: string) => ({
  key,
  changedOn: '2026-11-20',
  slug: both(key),
  title: both(title),
  lead: both(`Over ${title}.`),
});

const REGION = {
  ...page('ijmond', 'IJmond'),
  order: 1,
  tagline: both('Staal en zee'),
  profile: both('Hier wordt staal gemaakt.'),
  ambition: both('Schoon staal.'),
  keyFigures: [],
};

const ASK = {
  key: 'need-secret',
  changedOn: '2026-11-20',
  kind: 'ask',
  title: both(`${MARK} verzwaren`),
  problem: both('Het net is vol.'),
  request: both(`Betaal mee aan ${MARK}.`),
  addressees: ['state'],
  addressBasis: 'stated',
  subregion: 'ijmond',
  audiences: ['public'],
  section: both('2.1'),
};

const FIGURE = {
  key: 'fig-secret',
  changedOn: '2026-11-20',
  value: 987_654,
  unit: 'count',
  label: both(`${MARK} banen`),
  year: null,
  area: 'subregion',
  subregion: 'ijmond',
  section: both('2.1'),
};

const HOTSPOT = {
  ...page('hot-secret', `${MARK} Lab`),
  type: 'lab',
  stage: null,
  subregion: 'ijmond',
};

const PHOTO = {
  key: 'photo',
  changedOn: '2026-11-20',
  alt: both(`Een ${MARK}`),
  blob: BLOB,
  mimeType: 'image/png',
  width: 10,
  height: 10,
};

const AUDIENCES = [
  PUBLIC,
  { ...PUBLIC, key: 'the-hague', order: 2, slug: both('den-haag'), title: both('Den Haag') },
];

/** What is published before, and what is left after an ask, a figure, a hotspot and a picture were withdrawn. */
const BEFORE = {
  audiences: AUDIENCES,
  subregions: [{ ...REGION, image: 'photo', keyFigures: ['fig-secret'] }],
  asks: [ASK],
  figures: [FIGURE],
  hotspots: [HOTSPOT],
  media: [PHOTO],
};
const AFTER = { audiences: AUDIENCES, subregions: [{ ...REGION, image: null }] };

const VISIT = '/nl/vaste-edities/voorjaar';

const SITE = fileURLToPath(new URL('../', import.meta.url));

let vite: ViteDevServer;
let front: StartedFrontDoor;
/** Addresses of files as they were before. */
let old: { picture: string; ask: string; figure: string; hotspot: string; region: string };

const body = async (path: string) => (await front.ask(path)).body;

async function fileAt(lasting: string): Promise<string> {
  const { status, headers } = await front.ask(lasting);
  expect([lasting, status]).toEqual([lasting, 302]);
  return String(headers.location);
}

beforeAll(async () => {
  // The pages as `npm run dev` shows them: from their sources, which need no build.
  process.env.TSX_TSCONFIG_PATH = join(SITE, 'tsconfig.dev.json');
  register();
  vite = await createServer({
    root: SITE,
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, hmr: false, ws: false },
    ssr: { resolve: { externalConditions: ['@mra/source', 'node'] } },
    optimizeDeps: { noDiscovery: true, include: [] },
  });
  const build = (await vite.ssrLoadModule('virtual:remix/server-build')) as unknown as ServerBuild;
  front = await startFrontDoor(
    BEFORE,
    [],
    remixPages(async () => build),
  );
  front.pictures.set(BLOB, PICTURE);
  await front.intake.poll();
  await front.pin('Voorjaar');
  await front.served.listed();
  old = {
    picture: `/blobs/${BLOB}.png`,
    ask: await fileAt('/files/card/ask/need-secret/wide/nl/svg.svg'),
    figure: await fileAt('/files/card/figure/fig-secret/wide/nl/svg.svg'),
    hotspot: await fileAt('/files/card/page/hotspots/hot-secret/nl/svg.svg'),
    region: await fileAt('/files/brief/subregion/ijmond/nl.pdf'),
  };
}, 300_000);
afterAll(() => Promise.all([front?.stop(), vite?.close()]));

const PLACES = [
  '/nl',
  pagePath('subregions', REGION, 'nl'),
  pagePath('subregions', REGION, 'en'),
  pagePath('hotspots', HOTSPOT, 'nl'),
  listPath('hotspots', 'nl'),
  `${sectionPath('search', 'nl')}?q=${MARK}`,
  sectionPath('changes', 'nl'),
  sectionPath('releases', 'nl'),
  sectionPath('downloads', 'nl'),
  '/nl/wijzigingen.atom',
  '/data/edition.json',
  '/data/asks.csv',
  '/data/figures.csv',
  '/data/hotspots.csv',
  '/data/hotspots.geojson',
  '/sitemap.xml',
  VISIT,
  `${VISIT}/deelregios/ijmond`,
  `${VISIT}/hotspots/hot-secret`,
  `${VISIT}/hotspots`,
];

describe('while it is published', () => {
  test('it is on its pages, in its files, in open data and in the release', async () => {
    expect(await body(pagePath('subregions', REGION, 'nl'))).toContain(MARK);
    expect(await body('/data/asks.csv')).toContain(MARK);
    expect(await body(`${VISIT}/hotspots/hot-secret`)).toContain(MARK);
    for (const path of Object.values(old))
      expect([path, (await front.ask(path)).status]).toEqual([path, 200]);
  });

  test('a release is visited as it was, within itself, and left out by search engines', async () => {
    const { status, headers, body: html } = await front.ask(`${VISIT}/deelregios/ijmond`);
    expect([status, headers['x-robots-tag']]).toEqual([200, 'noindex']);
    expect(html).toContain('<meta name="robots" content="noindex"/>');
    expect(html).not.toContain('rel="canonical"');
    expect(html).toContain('U leest de vaste editie');
    expect(html).toContain('<a data-now="" href="/nl/deelregios/ijmond">');
    expect(html).toContain(`href="${VISIT}/hotspots/hot-secret"`);
    expect(html).toContain('href="/en/releases/voorjaar/subregions/ijmond"');
    expect(html).toContain(`href="${sectionPath('search', 'nl')}"`);
    expect(html).toContain(`src="/blobs/${BLOB}.png"`);
    expect(await body('/nl')).not.toContain('U leest de vaste editie');
    expect(await body(sectionPath('releases', 'nl'))).toContain(`href="${VISIT}"`);
    expect((await front.ask(`${VISIT}/bestaat-niet`)).status).toBe(404);
    expect((await front.ask('/nl/vaste-edities/bestaat-niet')).status).toBe(404);
    expect(await body('/sitemap.xml')).not.toContain(VISIT);
  });
});

describe('once an ask, a figure, a hotspot and a picture are withdrawn', () => {
  beforeAll(async () => {
    await front.publish({ ...AFTER, audiences: AUDIENCES });
  }, 60_000);

  test.each(PLACES)('none of it is at %s', async (path) => {
    const { body: text } = await front.ask(path);
    expect(text.includes(MARK) && !path.includes(MARK)).toBe(false);
    expect(text).not.toContain('987.654');
    expect(text).not.toContain(BLOB);
  });

  test('no page is left of what was withdrawn, and nothing is found', async () => {
    for (const path of [
      pagePath('hotspots', HOTSPOT, 'nl'),
      `${VISIT}/hotspots/hot-secret`,
      '/id/hot-secret',
    ])
      expect([path, (await front.ask(path)).status]).toEqual([path, 404]);
    expect(await body(`${sectionPath('search', 'nl')}?q=${MARK}`)).not.toContain('class="results"');
  });

  test('the data of the release does not have it, and the list of releases says only how much is gone', async () => {
    const [release] = front.releases.all;
    const data = await front.ask(`/data/releases/${release?.edition}.json`);
    expect(data.status).toBe(200);
    expect(data.body).toContain('IJmond');
    expect(data.body).not.toContain(MARK);
    expect(await body(sectionPath('releases', 'nl'))).toContain('4 onderdelen zijn sindsdien ingetrokken');
  });

  test('the addresses of its files say that it is gone, and lead on; what never was is not there', async () => {
    for (const [what, to] of [
      ['region', '/files/brief/subregion/ijmond/nl.pdf'],
      ['ask', sectionPath('downloads', 'nl')],
      ['figure', sectionPath('downloads', 'nl')],
      ['hotspot', sectionPath('downloads', 'nl')],
      ['picture', sectionPath('downloads', 'nl')],
    ] as const) {
      const {
        status,
        headers,
        body: html,
      } = await front.ask(old[what], { headers: { 'accept-language': 'nl' } });
      expect([what, status, headers['cache-control']]).toEqual([what, 410, 'no-store']);
      expect(html).toContain('Dit bestand is er niet meer');
      expect(html).toContain(`href="${to}"`);
      expect((await front.ask(to)).status).toBeLessThan(400);
    }
    for (const path of [
      old.region.replace(/\/renditions\/./, '/renditions/0'),
      `/blobs/${'a'.repeat(64)}.png`,
    ])
      expect([path, (await front.ask(path)).status]).toEqual([path, 404]);
  });

  test('permalinks and lasting addresses give the newest', async () => {
    const newest = await fileAt('/files/brief/subregion/ijmond/nl.pdf');
    expect(newest).not.toBe(old.region);
    expect((await front.ask(newest)).status).toBe(200);
    expect((await front.ask('/id/ijmond')).headers.location).toBe('/nl/deelregios/ijmond');
    await front.publish({ ...AFTER, subregions: [{ ...REGION, slug: both('ij-mond'), image: null }] });
    expect((await front.ask('/id/ijmond')).headers.location).toBe('/nl/deelregios/ij-mond');
    expect((await front.ask(`${VISIT}/deelregios/ijmond`)).status).toBe(200);
  });
});
