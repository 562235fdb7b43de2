import { request } from 'node:http';
import { LOCALES } from '@mra/agenda';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSiteFromDisk } from './site-on-disk';

const sent = (key: string, from: string, to: string) => ({ key, changedOn: '2026-11-24', from, to });

/** What editors sent elsewhere: in several steps, round in a circle, to a page by an address that it no longer has. */
const REDIRECTS = [
  sent('redirect-1', '/Poster', '/poster-2026'),
  sent('redirect-2', '/poster-2026', '/nl/deelregios/oud-ijmond/'),
  sent('redirect-3', '/rond', '/en-weer'),
  sent('redirect-4', '/en-weer', '/rond'),
  sent('redirect-5', '/elders', 'https://elders.example/Pad'),
  sent('redirect-6', '/nl/deelregios/ijmond', '/nl/deelregios/oud-ijmond'),
];

let site: Awaited<ReturnType<typeof startSiteFromDisk>>;
let files: string[];

beforeAll(async () => {
  site = await startSiteFromDisk(
    { redirects: REDIRECTS },
    { ijmond: { formerSlugs: ['nl/oud-ijmond', 'en/old-ijmond'] } },
  );
  const home = await (await fetch(`${site.origin}/nl`)).text();
  files = [...home.matchAll(/<link [^>]*href="(\/(?!(?:nl|en)\b)[^"]*)"/g)].map(([, path = '']) => path);
}, 60_000);

afterAll(() => site?.stop(), 30_000);

/** A request with its path exactly as written, which `fetch` would tidy up. */
function ask(path: string, { method = 'GET', headers = {} as Record<string, string> } = {}) {
  return new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: string }>(
    (resolve, reject) => {
      const { hostname, port } = new URL(site.origin);
      request({ hostname, port, path, method, headers }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(parts).toString(),
          }),
        );
      })
        .on('error', reject)
        .end();
    },
  );
}

/** Where an address leads in one step, or its status where it leads nowhere. */
async function leadsTo(path: string, language = 'nl') {
  const { status, headers } = await ask(path, { headers: { 'accept-language': language } });
  return headers.location ? `${status} ${headers.location}` : String(status);
}

describe('an address leads in one step to the page that somebody means', () => {
  it.each([
    // In the words of the other language.
    ['/nl/subregions', '301 /nl/deelregios'],
    ['/en/deelregios/almere-lelystad', '301 /en/subregions/almere-lelystad'],
    ['/nl/lobby/brussels', '301 /nl/lobby/brussel'],
    ['/nl/search?q=chips', '301 /nl/zoeken?q=chips'],
    ['/en/kalender.ics', '301 /en/calendar.ics'],
    ['/en/toegankelijkheid', '301 /en/accessibility'],
    // Spelt in another way.
    ['/NL//SubRegions/Almere-Lelystad/', '301 /nl/deelregios/almere-lelystad'],
    ['/nl/deelregios/almere%2Dlelystad', '301 /nl/deelregios/almere-lelystad'],
    ['/nl/deelregios/almere-lelystad/index.html', '301 /nl/deelregios/almere-lelystad'],
    ['/nl/', '301 /nl'],
    ['//nl', '301 /nl'],
    ['/nl/Hotspots/?stage=existing', '301 /nl/hotspots?stage=existing'],
    // As it was before.
    ['/en/subregions/old-ijmond', '301 /en/subregions/ijmond'],
    ['/en/deelregios/Oud-IJmond', '301 /en/subregions/ijmond'],
    // As editors sent it elsewhere.
    ['/poster', '301 /nl/deelregios/ijmond'],
    ['/POSTER/', '301 /nl/deelregios/ijmond'],
    ['/elders', '301 https://elders.example/Pad'],
    ['/rond', '404'],
    ['/nl/deelregios/ijmond', '200'],
    // Where programs look.
    ['/security.txt', '301 /.well-known/security.txt'],
    // What is nowhere.
    ['/nl/subregions/nothing', '404'],
    ['/nl/Niets', '404'],
    ['/nl/subregions.ics', '404'],
    ['/nl.data', '404'],
    ['//elsewhere.example', '404'],
    ['/nl/deelregios/../hotspots', '404'],
  ])('%s: %s', async (path, expected) => {
    expect(await leadsTo(path)).toBe(expected);
  });

  it('in the language of the visitor where the address has none', async () => {
    expect(await leadsTo('/deelregios/ijmond', 'en')).toBe('302 /en/subregions/ijmond');
    expect(await leadsTo('/deelregios/ijmond', 'nl')).toBe('302 /nl/deelregios/ijmond');
    expect(await leadsTo('/index.html', 'en')).toBe('302 /en');
    expect((await ask('/search')).headers.vary).toBe('accept-language');
  });
});

it('has icons where browsers and phones look for them', async () => {
  for (const [path, type] of [
    ['/favicon.ico', 'image/x-icon'],
    ['/favicon.svg', 'image/svg+xml'],
    ['/apple-touch-icon.png', 'image/png'],
  ] as const) {
    const answer = await ask(path);
    expect([answer.status, answer.headers['content-type']], path).toEqual([200, type]);
  }
});

it('lists every page with its day and its translations', async () => {
  const { body } = await ask('/sitemap.xml');
  const urls = body.split('<url>').slice(1);
  expect(urls.length).toBeGreaterThan(400);
  for (const url of urls) {
    expect(url).toMatch(/<lastmod>\d{4}-\d\d-\d\d<\/lastmod>/);
    for (const language of [...LOCALES, 'x-default']) expect(url).toContain(`hreflang="${language}"`);
  }
});

describe('stays calm', () => {
  it.each([
    ['an escape that is none', '/nl/%ZZ', 400],
    ['half a character', '/nl/%ED%A0%80', 400],
    ['an overlong character', '/nl/%C0%AF..%C0%AF', 400],
    ['a NUL', '/nl/a%00b', 404],
    ['letters from right to left', '/nl/%E2%80%AEdmojji', 404],
    ['markup', '/nl/%3Cscript%3Ealert(1)%3C/script%3E', 404],
    ['a long address', `/nl/${'a'.repeat(20_000)}`, 404],
    ['ten thousand parameters', `/nl/hotspots?${'a=&'.repeat(10_000)}`, 302],
    ['more than it takes', `/nl/zoeken?q=${'a'.repeat(40_000)}`, 431],
  ])('about %s', async (_, path, status) => {
    const answer = await ask(path);
    expect(answer.status).toBe(status);
    if (status !== 302) expect(answer.body.match(/<h1/g)).toHaveLength(1);
    expect(answer.body).not.toContain('<script>alert');
  });

  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])(
    'about %s, on every sort of address',
    async (method) => {
      for (const path of [
        '/nl',
        '/nl/zoeken?q=a',
        '/data/edition.json',
        '/robots.txt',
        '/favicon.ico',
        '/x',
      ]) {
        const answer = await ask(path, { method });
        expect([answer.status, answer.headers.allow], path).toEqual([405, 'GET, HEAD']);
        expect(answer.body).toContain('Deze pagina kunt u alleen lezen');
      }
    },
  );
});

describe('says in the language of the page what it left out of account', () => {
  it.each([
    ['/nl/kalender?subregion=atlantis', 'Deze keuze bestaat niet en telt niet mee', 'subregion=atlantis'],
    ['/en/calendar?colour=red', 'There is no such choice', 'colour=red'],
    ['/nl/wijzigingen?since=2026-02-30', 'Deze keuze bestaat niet', 'since=2026-02-30'],
    ['/en/changes?since=2026-01-01&kind=asks', 'There is no such choice', 'kind=asks'],
    ['/en/changes?since=2090-01-01', '1 January 2090 is still to come', 'the last month'],
    ['/nl/wijzigingen?since=2090-01-01', '1 januari 2090 moet nog komen', 'de laatste maand'],
    ['/nl/partijen?type=x', 'Deze keuze bestaat niet', 'type=x'],
    ['/en/find-my-place?need=x', 'There is no such choice', 'need=x'],
    [`/nl/zoeken?q=${'waterstof%20'.repeat(30)}`, '200', 'waterstof'],
  ])('%s', async (path, note, about) => {
    const { body } = await ask(path);
    const said = /<div class="utrecht-alert [^>]*>.*?<\/div>/.exec(body)?.[0] ?? '';
    expect(said).toContain(note);
    if (!path.includes('?q=')) expect(said).toContain(about);
  });

  it('but nothing of what it does know', async () => {
    for (const path of [
      '/nl/kalender?subregion=ijmond',
      '/en/changes?since=2026-01-01',
      '/en/search?q=hydrogen',
    ])
      expect((await ask(path)).body, path).not.toContain('utrecht-alert--warning');
  });
});

describe('keeps visitors private', () => {
  it('with the same strict headers on pages, files, feeds and troubles', async () => {
    for (const path of ['/nl', '/nl/x', '/data/edition.json', '/nl/%ZZ', '/robots.txt', ...files]) {
      const { headers } = await ask(path);
      expect(headers['content-security-policy'], path).toMatch(/default-src 'self'; script-src 'none'/);
      expect(headers['content-security-policy'], path).toContain("frame-ancestors 'self'");
      expect(headers, path).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'strict-origin-when-cross-origin',
        'permissions-policy': expect.stringContaining('geolocation=()'),
      });
      expect(headers['set-cookie'], path).toBeUndefined();
    }
  });

  it('asks nothing of others: every file that a page or a style sheet loads is our own', async () => {
    expect(files.length).toBeGreaterThan(3);
    const sheets = files.filter((path) => path.endsWith('.css'));
    expect(sheets.length).toBeGreaterThan(0);
    for (const path of [...sheets, '/nl', '/en/hotspots', '/nl/monitor']) {
      const { body } = await ask(path);
      const loaded = [
        ...body.matchAll(/url\(["']?([^"')]+)/g),
        ...body.matchAll(/@import ["']([^"']+)/g),
        ...body.matchAll(/<(?:img|source|script|iframe|video)\b[^>]* src(?:set)?="([^"]+)/g),
        ...body.matchAll(/<link rel="(?:stylesheet|preload|icon|apple-touch-icon)"[^>]* href="([^"]+)/g),
      ].map(([, address = '']) => address);
      for (const address of loaded) expect(address, path).toMatch(/^(?:\/(?!\/)|data:|#)/);
    }
  });
});
