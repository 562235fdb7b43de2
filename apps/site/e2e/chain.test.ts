import { CHROMIUM_FLAGS, findBrowser, type System, startSystem } from '@mra/commands';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { logIn, openDesk } from './desk';
import { readWholeSite, textOfPdf } from './whole-site';

let system: System;
let browser: Browser;

beforeAll(async () => {
  system = await startSystem();
  browser = await chromium.launch({ executablePath: findBrowser(), args: CHROMIUM_FLAGS });
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await system?.stop();
}, 60_000);

const get = (path: string, init?: RequestInit) => fetch(system.origin + path, init);
const text = async (path: string) => (await get(path)).text();
const bytes = async (path: string | undefined) => {
  if (!path) throw new Error('There is no such file.');
  const answer = await get(path);
  expect(answer.status, path).toBe(200);
  return answer.arrayBuffer();
};

const both = (name: string, ...types: string[]) =>
  ['en', 'nl'].flatMap((locale) => types.map((type) => `mra-${name}-${locale}.${type}`));

/** The files that show the figure; all others must be left alone. */
const SHOWING = [
  ...['agenda', 'amsterdam', 'story', 'theme-theme-onderwijs-talent'].flatMap((name) => both(name, 'pdf')),
  ...['portrait', 'square', 'story', 'wide', 'x'].flatMap((format) =>
    both(`figure-fig-ams-studenten-${format}`, 'png', 'svg'),
  ),
  ...both('new-dutch-amsterdam', 'png', 'svg'),
].sort();

describe('from the CMS to a page, a PDF and a card', () => {
  it('shows a changed figure everywhere it stands, and makes nothing else again', async () => {
    const before = await readWholeSite(system.origin);
    expect(before.pages.get('/nl/deelregios/amsterdam')).toContain('>125.000<');
    const oldCard = Buffer.from(await bytes(before.files.get('mra-new-dutch-amsterdam-nl.png')));

    const figures = await (await openDesk(system)).list('figures', 'where[key][equals]=fig-ams-studenten');
    const page = await logIn(browser, system);
    await page.goto(`${system.origin}/admin/collections/figures/${figures[0]?.id}`);
    await page.fill('input[name="value"]', '126500');
    await page.click('#action-save');
    await expect
      .poll(async () => (await text('/nl/deelregios/amsterdam')).includes('>126.500<'), { timeout: 20_000 })
      .toBe(true);
    await page.close();

    const after = await readWholeSite(system.origin);
    expect(after.pages.get('/nl/deelregios/amsterdam')).toContain('>126.500<');
    expect(after.pages.get('/nl/deelregios/amsterdam')).not.toContain('>125.000<');
    expect(after.pages.get('/en/subregions/amsterdam')).toContain('>126,500<');
    expect(await textOfPdf(await bytes(after.files.get('mra-amsterdam-nl.pdf')))).toContain('126.500');
    expect(await textOfPdf(await bytes(after.files.get('mra-amsterdam-en.pdf')))).toContain('126,500');
    for (const [locale, number] of [
      ['nl', '126.500'],
      ['en', '126,500'],
    ] as const) {
      const path = after.files.get(`mra-new-dutch-amsterdam-${locale}.png`);
      const newCard = Buffer.from(await bytes(path));
      expect(newCard.subarray(1, 4).toString()).toBe('PNG');
      expect(newCard.equals(oldCard)).toBe(false);
      const shown = locale === 'nl' ? '/nl/deelregios/amsterdam' : '/en/subregions/amsterdam';
      // What a card shows is said in words where the page shows it.
      expect(after.pages.get(shown)).toMatch(new RegExp(`<img src="${path}" alt="[^"]*${number}`));
    }
    const changed = [...after.files].filter(([name, path]) => before.files.get(name) !== path);
    expect(changed.map(([name]) => name).sort()).toEqual(SHOWING);
    expect([...before.files.keys()].sort()).toEqual([...after.files.keys()].sort());
    // Nothing was withdrawn: whoever has the old page open still gets the old file, as of the last editions.
    expect(Buffer.from(await bytes(before.files.get('mra-new-dutch-amsterdam-nl.png')))).toEqual(oldCard);
  }, 120_000);
});

describe('a refused Publish', () => {
  it('says on the form, in Dutch, what is wrong, and loses nothing of what was typed', async () => {
    const regions = await (await openDesk(system)).list('subregions', 'where[key][equals]=ijmond');
    const page = await logIn(browser, system);
    await page.goto(`${system.origin}/admin/collections/subregions/${regions[0]?.id}`);
    await page.fill('input[name="slug"]', 'amsterdam');
    await page.click('#action-save');
    await page.getByText('Dit webadres is al in gebruik').first().waitFor();
    expect(await page.inputValue('input[name="slug"]')).toBe('amsterdam');
    expect((await get('/nl/deelregios/ijmond')).status).toBe(200);
    await page.close();
  }, 120_000);
});

describe('a refused removal', () => {
  it('says in Dutch what still uses it', async () => {
    const [region] = await (await openDesk(system)).list('subregions', 'where[key][equals]=ijmond');
    const login = await get('/api/users/login', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(system.editor),
    });
    const { token } = (await login.json()) as { token: string };
    const answer = await get(`/api/subregions/${region?.id}?locale=nl`, {
      method: 'DELETE',
      headers: { authorization: `JWT ${token}` },
    });
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain('Dit wordt nog gebruikt door “');
    expect((await get('/nl/deelregios/ijmond')).status).toBe(200);
  }, 60_000);
});

describe('when the CMS dies', () => {
  it('the site goes on, also after it was started again', async () => {
    await system.stopCms();
    expect((await get('/nl/deelregios/ijmond')).status).toBe(200);
    await expect
      .poll(async () => (await (await get('/healthz')).json()) as object, { timeout: 10_000 })
      .toMatchObject({ status: 'ok', cms: 'down' });
    expect((await get('/admin')).status).toBe(502);
    await system.stopSite();
    await system.startSite();
    expect(await text('/en/subregions/ijmond')).toContain('IJmond');
    await system.startCms();
    await expect
      .poll(async () => (await (await get('/healthz')).json()) as object, { timeout: 10_000 })
      .toMatchObject({ cms: 'up' });
  }, 120_000);
});
