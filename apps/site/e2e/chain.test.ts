import { CHROMIUM_FLAGS, findBrowser, type System, startSystem } from '@mra/commands';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

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

/** The address of the file that a stable address leads to now. */
async function currentFile(path: string): Promise<string> {
  return (await get(path, { redirect: 'manual' })).headers.get('location') ?? '';
}

async function pdfText(path: string): Promise<string> {
  const pdf = await getDocument({ data: new Uint8Array(await (await get(path)).arrayBuffer()), verbosity: 0 })
    .promise;
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, at) => (await pdf.getPage(at + 1)).getTextContent()),
  );
  return pages.flatMap(({ items }) => items.map((item) => ('str' in item ? item.str : ''))).join(' ');
}

async function logIn(): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${system.origin}/admin/login`);
  await page.fill('input[name="email"]', system.editor.email);
  await page.fill('input[name="password"]', system.editor.password);
  await page.click('button[type="submit"]');
  await page.waitForURL(/\/admin\/?$/);
  return page;
}

describe('from the CMS to a page, a PDF and a card', () => {
  it('shows a changed figure everywhere it stands, and makes nothing else again', async () => {
    const pdf = await currentFile('/files/brief/subregion/amsterdam/en.pdf');
    const card = await currentFile('/files/card/new-dutch/amsterdam/nl.png');
    const other = await currentFile('/files/brief/subregion/ijmond/en.pdf');
    expect(await text('/nl/deelregios/amsterdam')).toContain('125.000');

    const page = await logIn();
    const id = await page.evaluate(async () => {
      const answer = await fetch('/api/figures?where[key][equals]=fig-ams-studenten');
      const { docs } = (await answer.json()) as { docs: { id: number }[] };
      return docs[0]?.id;
    });
    await page.goto(`${system.origin}/admin/collections/figures/${id}`);
    await page.fill('input[name="value"]', '126500');
    await page.click('#action-save');
    await expect.poll(() => text('/nl/deelregios/amsterdam'), { timeout: 20_000 }).toContain('126.500');
    await page.close();

    expect(await text('/en/subregions/amsterdam')).toContain('126,500');
    const newPdf = await currentFile('/files/brief/subregion/amsterdam/en.pdf');
    expect(newPdf).not.toBe(pdf);
    expect(await pdfText(newPdf)).toContain('126,500');
    expect(await pdfText('/files/brief/subregion/amsterdam/nl.pdf')).toContain('126.500');
    expect(await currentFile('/files/card/new-dutch/amsterdam/nl.png')).not.toBe(card);
    expect(await currentFile('/files/brief/subregion/ijmond/en.pdf')).toBe(other);
  }, 120_000);
});

describe('what strangers meet', () => {
  it.each([
    'accelerators',
    'action-lines',
    'subregions',
    'figures',
    'asks',
    'organisations',
    'sources',
    'audiences',
    'media',
    'users',
  ])('nothing of %s through the API', async (collection) => {
    expect((await get(`/api/${collection}`)).status).toBe(403);
    expect((await get(`/api/${collection}/versions`)).ok).toBe(false);
  });

  it('no GraphQL, no edition, no way to make a first user', async () => {
    const query = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ Figures { docs { id } } }"}',
    };
    expect((await get('/api/graphql', query)).ok).toBe(false);
    expect((await get('/api/edition')).status).toBe(404);
    const first = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"email":"a@b.nl","password":"geheim123"}',
    };
    expect((await get('/api/users/first-register', first)).ok).toBe(false);
  });

  it('a calm page for what does not exist, in their language', async () => {
    const dutch = await get('/nl/bestaat-niet');
    expect([dutch.status, await dutch.text()]).toEqual([
      404,
      expect.stringContaining('Deze pagina is er niet'),
    ]);
    const english = await get('/renditions/none/none.pdf', { headers: { 'accept-language': 'en' } });
    expect([english.status, await english.text()]).toEqual([
      404,
      expect.stringContaining('This page is not here'),
    ]);
    expect((await get('/%E0%A4%A')).status).toBe(400);
  });

  it('no script on a reading page, and nothing from elsewhere', async () => {
    for (const path of ['/nl', '/en/subregions/ijmond', '/nl/lobby/brussel']) {
      const html = await text(path);
      expect(html).not.toContain('<script');
      expect(html).not.toMatch(
        /(?:src|href)="https?:\/\/(?!localhost|127\.0\.0\.1)[^"]*\.(?:css|js|woff2|png)/,
      );
      expect((await get(path)).headers.get('set-cookie')).toBeNull();
    }
  });
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
