import { CHROMIUM_FLAGS, findBrowser } from '@mra/commands';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { startSiteFromDisk } from './site-on-disk';

let site: Awaited<ReturnType<typeof startSiteFromDisk>>;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  site = await startSiteFromDisk();
  browser = await chromium.launch({ executablePath: findBrowser(), args: CHROMIUM_FLAGS });
}, 60_000);

beforeEach(async () => {
  page = await browser.newPage({ javaScriptEnabled: false });
  return () => page.close();
});

afterAll(async () => {
  await browser?.close();
  await site?.stop();
}, 30_000);

const open = (path: string) => page.goto(site.origin + path);
const addressOf = () => page.url().slice(site.origin.length);

it('finds hotspots by a form without scripts, in an address that can be shared and that the other language keeps', async () => {
  await open('/nl/hotspots');
  await page.getByLabel('Deelregio').selectOption('IJmond');
  await page.getByLabel('Hoe ver is het?').selectOption('bestaat');
  await page.getByRole('button', { name: 'Laat zien' }).click();
  expect(addressOf()).toBe('/nl/hotspots?stage=existing&subregion=ijmond');
  const found = await page.locator('.spots > li').count();
  expect(found).toBeGreaterThan(0);
  expect(await page.locator('.counted-number').textContent()).toBe(String(found));
  expect(await page.locator('.spots').allTextContents()).not.toContain('in ontwikkeling');
  await page.locator('.site-header .language[hreflang]').click();
  expect(addressOf()).toBe('/en/hotspots?stage=existing&subregion=ijmond');
  expect(await page.locator('.spots > li').count()).toBe(found);
});

it('says which choice it does not know, and shows the rest', async () => {
  await open('/nl/actielijnen?accelerator=acc-1&colour=%3Cb%3Ered');
  expect(await page.locator('.note').textContent()).toContain('colour=<b>red');
  expect(await page.locator('.action-lines > li').count()).toBe(3);
});

it.each([
  '/nl/hotspots?',
  '/en/action-lines?',
  '/nl/financiering?',
  '/en/find-my-place?',
  '/nl/partijen?',
  '/nl/kalender?subregion=x&',
  '/en/changes?since=x&',
])('stays calm about what nobody can choose at %s, and says so', async (path) => {
  for (const odd of [
    'colour=%3Cscript%3Ealert(1)%3C/script%3E',
    'subregion=%00%F0%9F%8E%88%E2%80%AE',
    'a=%ZZ&%E0%A4%A=1',
  ]) {
    const answer = await fetch(`${site.origin}${path}${odd}`);
    const html = await answer.text();
    expect(answer.status, odd).toBe(200);
    expect(html.match(/<h1/g), odd).toHaveLength(1);
    expect(/class="utrecht-alert /.test(html), odd).toBe(true);
    expect(html.includes('<script>alert'), odd).toBe(false);
  }
});

it('says what to try where nothing fits, and leads back to everything', async () => {
  await open('/en/action-lines?status=done');
  expect(await page.locator('.nothing').textContent()).toContain('Drop one of your choices');
  await page.getByRole('link', { name: 'See everything' }).click();
  expect(await page.locator('.action-lines > li').count()).toBe(17);
  expect(await page.locator('.action-lines').first().textContent()).toContain('not known');
});

it('leads by keyboard from three questions to a place, and says why', async () => {
  await open('/nl/vind-mijn-plek');
  await page.getByRole('radio', { name: 'Maak- en onderhoudsindustrie' }).focus();
  await page.keyboard.press('Space');
  await page.getByRole('checkbox', { name: 'een plek om te testen' }).focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Zoek mijn plek' }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/nl/vind-mijn-plek?theme=theme-maakindustrie&need=testing');
  const first = page.locator('.spots > li').first();
  expect(await first.locator('.reasons').textContent()).toContain('u kunt hier testen');
  await first.getByRole('link').first().focus();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/nl/hotspots/*');
  expect(await page.locator('.masthead-label').textContent()).toBe('fieldlab');
});

it('does not say where a hotspot lies when nobody knows', async () => {
  const xrLab = site.edition.get('hotspots', 'hot-xr-lab');
  await open(`/nl/hotspots/${xrLab.slug.nl}`);
  const facts = await page.locator('.traits').textContent();
  expect(facts).toContain('Waarniet bekend');
  expect(facts).not.toContain('buiten de MRA');
  await open(`/nl/hotspots/${site.edition.get('hotspots', 'hot-greenport-westland').slug.nl}`);
  expect(await page.locator('.traits').textContent()).toContain('buiten de MRA');
});

it('puts what is certainly for a phase before what may be, and says of amounts that they are not known', async () => {
  await open('/nl/financiering?phase=start');
  const headings = await page.locator('main h2').allTextContents();
  const certain = headings.indexOf('3 Zeker voor de fase ‘start’');
  expect(certain).toBeGreaterThan(-1);
  expect(headings.indexOf('Fase niet bekend')).toBeGreaterThan(certain);
  const table = page.locator('section', { has: page.locator('#certain') }).locator('tbody tr');
  expect(await table.count()).toBe(3);
  expect(await page.locator('.note').textContent()).toContain('het bedrag');
  expect(await page.locator('.share').textContent()).toContain(`${site.origin}/nl/financiering?phase=start`);
});

it('says in a table what the picture of who meets whom draws', async () => {
  await open('/nl/kruisbestuivingen');
  const leadTo = (selector: string) =>
    page.locator(selector).evaluateAll((links) => links.map((link) => link.getAttribute('href')).sort());
  const drawn = await leadTo('.meetings a');
  expect(drawn.length).toBeGreaterThan(0);
  expect(await leadTo('.pairs tbody a')).toEqual(drawn);
  expect(await leadTo('.chances a')).toHaveLength(site.edition.all('cross-pollinations').length);
});
