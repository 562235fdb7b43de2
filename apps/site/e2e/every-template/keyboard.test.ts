import { LOCALES } from '@mra/agenda';
import { CHROMIUM_FLAGS, findBrowser } from '@mra/commands';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { startSiteFromDisk } from '../site-on-disk';
import { recordResult } from './results';

const LONGEST_WAY = 120;

let site: Awaited<ReturnType<typeof startSiteFromDisk>>;
let browser: Browser;
let page: Page;
let made = 0;

beforeAll(async () => {
  site = await startSiteFromDisk();
  browser = await chromium.launch({ executablePath: findBrowser(), args: CHROMIUM_FLAGS });
}, 60_000);

beforeEach(async () => {
  page = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });
  return () => page.close();
});

afterAll(async () => {
  await browser?.close();
  await site?.stop();
}, 30_000);

const open = (path: string) => page.goto(site.origin + path);
const addressOf = () => page.url().slice(site.origin.length);

/** Goes to a control with the Tab key alone, and sees that it shows where one is. */
async function tabTo(control: Locator): Promise<void> {
  for (let presses = 0; presses < LONGEST_WAY; presses += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) {
      const seen = await control.evaluate((element) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        const drawn = element.closest('svg') !== null;
        return drawn || (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2);
      });
      expect(seen, 'the focus can be seen').toBe(true);
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error('The Tab key never comes there.');
}

async function follow(control: Locator): Promise<void> {
  await tabTo(control);
  await Promise.all([page.waitForEvent('framenavigated'), page.keyboard.press('Enter')]);
}

it.each(LOCALES)('skips to the content with the first press, in %s', async (locale) => {
  await open(`/${locale}`);
  await page.keyboard.press('Tab');
  const skip = page.locator('.utrecht-skip-link');
  expect(await skip.evaluate((element) => element === document.activeElement)).toBe(true);
  await expect.poll(async () => (await skip.boundingBox())?.y ?? -1).toBeGreaterThanOrEqual(0);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate("document.activeElement.closest('main') !== null")).toBe(true);
  made += 1;
});

it('goes through the menu, on a wide and on a narrow screen', async () => {
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 700 });
    await open('/nl');
    const link = page.locator('.site-header nav a').last();
    const to = await link.getAttribute('href');
    await follow(link);
    expect(addressOf()).toBe(to);
  }
  made += 1;
});

it('filters the action lines', async () => {
  await open('/nl/actielijnen');
  const choice = page.locator('form.choices select').first();
  await tabTo(choice);
  await page.keyboard.press('ArrowDown');
  const chosen = await choice.inputValue();
  expect(chosen).not.toBe('');
  await follow(page.locator('form.choices button'));
  expect(decodeURIComponent(addressOf())).toContain(`=${chosen}`);
  expect(await page.locator('.action-lines > li').count()).toBeGreaterThan(0);
  made += 1;
});

it('leads from three questions to a place', async () => {
  await open('/en/find-my-place');
  await tabTo(page.getByRole('radio').first());
  await page.keyboard.press('ArrowDown');
  await follow(page.locator('main form button[type=submit]'));
  await follow(page.locator('.spots > li a').first());
  expect(addressOf()).toMatch(/^\/en\/hotspots\/.+/);
  made += 1;
});

it('searches', async () => {
  await open('/nl');
  await follow(page.getByRole('link', { name: 'Zoeken' }).first());
  await tabTo(page.getByLabel('Waar zoekt u naar?'));
  await page.keyboard.type('waterstof');
  await Promise.all([page.waitForEvent('framenavigated'), page.keyboard.press('Enter')]);
  expect(addressOf()).toBe('/nl/zoeken?q=waterstof');
  await follow(page.locator('main .results a').first());
  expect((await page.locator('h1').textContent())?.length).toBeGreaterThan(0);
  made += 1;
});

it('goes through the pages of a long list and back', async () => {
  const first = '/nl/zoeken?q=innovatie';
  await open(first);
  await follow(page.locator('nav.pagination a[rel=next]'));
  expect(addressOf()).toBe(`${first}&pagina=2`);
  expect(await page.locator('nav.pagination a[aria-current=page]').textContent()).toBe('2');
  await follow(page.locator('nav.pagination a[rel=prev]'));
  expect(addressOf()).toBe(first);
  expect(await page.locator('nav.pagination a[aria-current=page]').textContent()).toBe('1');
  made += 1;
}, 60_000);

it('takes two steps from the home page to a subregion’s PDF', async () => {
  await open('/nl');
  await follow(page.locator('svg a[aria-label="IJmond"]'));
  expect(addressOf()).toBe('/nl/deelregios/ijmond');
  const pdf = page.locator('a[href$=".pdf"]').first();
  await tabTo(pdf);
  expect(await pdf.textContent()).toContain('IJmond');
  const answer = await page.request.get(site.origin + (await pdf.getAttribute('href')));
  expect(answer.headers()['content-type']).toBe('application/pdf');
  made += 1;
}, 60_000);

it('made every journey that the statement names', () => {
  const tool = 'Chromium';
  recordResult('keyboard', { tool, looked: made, findings: 0 });
});
