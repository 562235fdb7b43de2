import { AxeBuilder } from '@axe-core/playwright';
import {
  homePath,
  LOCALES,
  listPath,
  PAGE_KINDS,
  type PageKind,
  pagePath,
  SECTIONS,
  type Section,
  sectionPath,
} from '@mra/agenda';
import { CHROMIUM_FLAGS, findBrowser } from '@mra/commands';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSiteFromDisk } from './site-on-disk';

let site: Awaited<ReturnType<typeof startSiteFromDisk>>;
let browser: Browser;

beforeAll(async () => {
  site = await startSiteFromDisk();
  browser = await chromium.launch({ executablePath: findBrowser(), args: CHROMIUM_FLAGS });
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await site?.stop();
}, 30_000);

/** A document of each kind that has all that its page can show. */
const EXAMPLES: Partial<Record<PageKind, string>> = {
  accelerators: 'acc-1',
  'action-lines': '1a',
  subregions: 'ijmond',
  audiences: 'the-hague',
  chapters: 'chapter-asks',
  pages: 'contact',
  municipalities: 'place-haarlem',
  themes: 'theme-maakindustrie',
  hotspots: 'hot-3d-makers-zone',
  programmes: 'prog-amsterdam-logistics',
  'cross-pollinations': 'xp-al-ij-maakindustrie',
};

/** One address of every template. */
function templates(locale: (typeof LOCALES)[number]): string[] {
  return [
    homePath(locale),
    ...PAGE_KINDS.flatMap((kind) => {
      const example = EXAMPLES[kind];
      return example ? [listPath(kind, locale), pagePath(kind, site.edition.get(kind, example), locale)] : [];
    }),
    ...(Object.keys(SECTIONS) as Section[]).map((section) => sectionPath(section, locale)),
    listPath('events', locale),
    `${sectionPath('search', locale)}?q=campus`,
    `${sectionPath('search', locale)}?q=zzqqxx`,
    // Choices: something found, nothing found, nothing understood, and the three questions answered.
    `${listPath('hotspots', locale)}?stage=existing&subregion=ijmond`,
    `${listPath('hotspots', locale)}?subregion=not-known`,
    `${listPath('action-lines', locale)}?status=done&colour=red`,
    `${listPath('programmes', locale)}?phase=start`,
    `${sectionPath('find-my-place', locale)}?theme=theme-maakindustrie&phase=start&need=testing&need=space`,
    `/${locale}/nothing-here`,
  ];
}

describe.each(LOCALES)('every template, in %s', (locale) => {
  it.each(['light', 'dark'] as const)(
    'breaks no rule of accessibility in the %s theme',
    async (theme) => {
      const context = await browser.newContext({
        colorScheme: theme,
        viewport: { width: 1280, height: 900 },
      });
      const page = await context.newPage();
      for (const path of templates(locale)) {
        await page.goto(site.origin + path);
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
        expect(found, path).toEqual([]);
      }
      await context.close();
    },
    // Some forty pages, each looked at whole.
    480_000,
  );

  it('fits a screen of 320 pixels, runs no script and asks nothing of others', async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    for (const path of templates(locale)) {
      await page.goto(site.origin + path);
      const width = await page.evaluate('document.documentElement.scrollWidth');
      expect(width, path).toBeLessThanOrEqual(320);
      expect(await page.locator('script:not([type="application/ld+json"])').count(), path).toBe(0);
      expect(await page.locator('h1').count(), path).toBe(1);
    }
    expect(asked.filter((url) => !url.startsWith(site.origin) || url.endsWith('.js'))).toEqual([]);
    await page.close();
  }, 120_000);
});

it('sends at most 100 KB for a first view, fonts included', async () => {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  for (const path of [
    '/nl',
    '/en/subregions/ijmond',
    '/nl/verhaal/wat-ze-samen-maken',
    '/nl/monitor',
    '/en/search?q=campus',
    '/nl/agenda',
    '/nl/hotspots',
    '/nl/financiering',
    '/nl/partijen',
  ]) {
    bytes = 0;
    await page.goto(site.origin + path, { waitUntil: 'networkidle' });
    const images = await page.evaluate(
      "performance.getEntriesByType('resource').filter((each) => each.initiatorType === 'img').reduce((sum, each) => sum + each.transferSize, 0)",
    );
    expect(bytes - Number(images), path).toBeLessThanOrEqual(100 * 1024);
  }
  await page.close();
}, 60_000);

it('leads by keyboard from the home page to a subregion and its PDF', async () => {
  const page = await browser.newPage();
  await page.goto(`${site.origin}/nl`);
  await page.keyboard.press('Tab');
  expect(await page.evaluate('document.activeElement.textContent')).toContain('Naar de inhoud');
  await page.keyboard.press('Enter');
  await page.locator('svg a[aria-label="IJmond"]').focus();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/nl/deelregios/ijmond');
  const pdf = page.locator('a[href$=".pdf"]').first();
  expect(await pdf.textContent()).toContain('IJmond');
  const answer = await page.request.get(site.origin + (await pdf.getAttribute('href')));
  expect(answer.headers()['content-type']).toBe('application/pdf');
  await page.close();
}, 60_000);
