import { CHROMIUM_FLAGS, findBrowser } from '@mra/commands';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSiteFromDisk } from './site-on-disk';

let site: Awaited<ReturnType<typeof startSiteFromDisk>>;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  site = await startSiteFromDisk();
  browser = await chromium.launch({ executablePath: findBrowser(), args: CHROMIUM_FLAGS });
  page = await browser.newPage({ javaScriptEnabled: false });
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await site?.stop();
}, 30_000);

const mainText = () => page.locator('main').textContent();

describe('searching without a script', () => {
  it('starts in the header, groups what it finds and marks the hit', async () => {
    await page.goto(`${site.origin}/nl`);
    await page.getByRole('link', { name: 'Zoeken' }).click();
    await page.getByLabel('Waar zoekt u naar?').fill('fieldlabs');
    await page.getByRole('button', { name: 'Zoek' }).click();
    expect(await page.locator('mark').first().textContent()).toMatch(/fieldlab/i);
    expect(await page.locator('main h2').allTextContents()).toContain('Hotspots');
  });

  it('says that a long query was cut, and what to try where nothing is found', async () => {
    await page.goto(`${site.origin}/en/search?q=${'hydrogen '.repeat(40)}`);
    expect(await mainText()).toContain('longer than 200 characters');
    await page.goto(`${site.origin}/en/search?q=qqzzxx`);
    expect(await mainText()).toContain('Check the spelling');
  });

  it.each(['%00', '%F0%9F%8E%88', '%3Cscript%3Ealert(1)%3C/script%3E', '((((', '%E2%80%AE', '*'])(
    'stays calm about %s',
    async (query) => {
      const answer = await page.goto(`${site.origin}/nl/zoeken?q=${query}`);
      expect(answer?.status()).toBe(200);
      expect(await page.locator('h1').count()).toBe(1);
    },
  );
});

it('explains a term in place where it first stands, only there, and leads on to the glossary', async () => {
  await page.goto(`${site.origin}/nl/verhaal/wat-de-regio-vraagt`);
  const terms = page.locator('main button.term');
  const targets = await terms.evaluateAll((all) => all.map((each) => each.getAttribute('popovertarget')));
  expect(targets.length).toBeGreaterThan(0);
  expect(new Set(targets).size).toBe(targets.length);
  const meaning = page.locator(`[id="${targets[0]}"]`);
  expect(await meaning.isVisible()).toBe(false);
  await terms.first().press('Enter');
  expect(await meaning.isVisible()).toBe(true);
  await page.keyboard.press('Escape');
  expect(await meaning.isVisible()).toBe(false);
  await terms.first().click();
  await meaning.getByRole('link').click();
  expect(new URL(page.url()).pathname).toBe('/nl/begrippen');
  expect(await page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`).count()).toBe(1);
});

it('leads in two clicks from the home page to the right brief', async () => {
  await page.goto(`${site.origin}/en`);
  await page.getByRole('link', { name: 'Brussels', exact: true }).click();
  const path = await page.locator('main a[href$=".pdf"]').first().getAttribute('href');
  const answer = await page.request.get(site.origin + path);
  expect(answer.headers()['content-type']).toBe('application/pdf');
}, 60_000);

it('lets every page tell of a mistake and say when it changed', async () => {
  for (const path of ['/nl', '/en/story', '/nl/monitor', '/en/search', '/nl/open-data', '/nl/contact']) {
    await page.goto(site.origin + path);
    expect(await page.locator('footer a.report').getAttribute('href'), path).toMatch(/contact|^mailto:/);
    expect(await page.locator('main .changed time').count(), path).toBe(1);
  }
});

it('says what an empty calendar wants, and takes a subregion that it does not know with a note', async () => {
  await page.goto(`${site.origin}/nl/kalender?subregion=atlantis`);
  expect(await mainText()).toContain('telt niet mee: subregion=atlantis');
  expect(await mainText()).toContain('Zo geeft u een bijeenkomst door');
});

it('gives every file that the open data page names', async () => {
  await page.goto(`${site.origin}/nl/open-data`);
  const paths = await page
    .locator('main a[href^="/data/"], main a[href$=".atom"], main a[href$=".ics"]')
    .evaluateAll((all) => all.map((each) => each.getAttribute('href')));
  expect(paths.length).toBeGreaterThan(30);
  for (const path of paths) expect((await fetch(site.origin + path)).status, String(path)).toBe(200);
});

it('says for a machine where a page stands, and where a weak spot can be told', async () => {
  await page.goto(`${site.origin}/nl/verhaal/wat-de-regio-vraagt`);
  const data = await page.locator('script[type="application/ld+json"]').first().textContent();
  expect(JSON.parse(data ?? '{}')).toMatchObject({ '@type': 'BreadcrumbList' });
  const security = await (await fetch(`${site.origin}/.well-known/security.txt`)).text();
  expect(security).toMatch(/^Contact: .+\nExpires: 20\d\d-/);
});
