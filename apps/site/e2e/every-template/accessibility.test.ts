import { createRequire } from 'node:module';
import { LOCALES } from '@mra/agenda';
import { CHROMIUM_FLAGS, findBrowser } from '@mra/commands';
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { recordResult, versionOf } from './results';
import { longestTitles, type Site, startWithEveryTemplate, templates } from './templates';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const THEMES = ['light', 'dark'] as const;
/** The widest that a page may be on a small phone, and on a laptop whose page is enlarged to 200 %. */
const NARROW = [
  { width: 320, height: 640 },
  { width: 640, height: 450 },
] as const;
/** What a first view may weigh, images left out. */
const MOST_BYTES = 100 * 1024;

let site: Site;
let browser: Browser;
let paths: string[];

beforeAll(async () => {
  site = await startWithEveryTemplate();
  browser = await chromium.launch({ executablePath: findBrowser(), args: CHROMIUM_FLAGS });
  paths = LOCALES.flatMap((locale) => templates(site, locale));
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await site?.stop();
}, 30_000);

/** The rules that a page breaks, as axe sees it. It is asked in the page itself: the site has no frames to look into. */
async function broken(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (tags) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run({
      runOnly: { type: 'tag', values: tags },
      resultTypes: ['violations'],
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }, RULES);
}

it('breaks no rule of accessibility, in both languages and both themes', async () => {
  const looking = THEMES.map(async (colorScheme) => {
    const context = await browser.newContext({ colorScheme, viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    const found: string[] = [];
    for (const path of paths) {
      await page.goto(site.origin + path);
      found.push(...(await broken(page)).map((rule) => `${path}, ${colorScheme}: ${rule}`));
    }
    await context.close();
    return found;
  });
  const findings = (await Promise.all(looking)).flat();
  expect(findings).toEqual([]);
  const tool = `axe-core ${versionOf(createRequire(import.meta.url), 'axe-core')}`;
  recordResult('axe', { tool, looked: paths.length * THEMES.length, findings: findings.length });
}, 480_000);

it('fits a small phone and a page at 200 %, has one title, and runs no script', async () => {
  const looking = NARROW.map(async (viewport) => {
    const page = await browser.newPage({ viewport });
    const found: string[] = [];
    for (const path of paths) {
      await page.goto(site.origin + path);
      const seen = await page.evaluate(() => ({
        width: document.documentElement.scrollWidth,
        titles: document.querySelectorAll('h1').length,
        scripts: document.querySelectorAll('script:not([type="application/ld+json"])').length,
      }));
      if (seen.width > viewport.width) found.push(`${path} is ${seen.width} wide on ${viewport.width}`);
      if (seen.titles !== 1) found.push(`${path} has ${seen.titles} titles`);
      if (seen.scripts !== 0) found.push(`${path} has ${seen.scripts} scripts`);
    }
    await page.close();
    return found;
  });
  const findings = (await Promise.all(looking)).flat();
  expect(findings).toEqual([]);
  const tool = 'Chromium';
  recordResult('screens', { tool, looked: paths.length * NARROW.length, findings: findings.length });
}, 240_000);

it('cuts off no text on the smallest phone where the longest words of the agenda are titles', async () => {
  const [viewport] = NARROW;
  const page = await browser.newPage({ viewport });
  for (const path of LOCALES.flatMap((locale) => longestTitles(site, locale))) {
    await page.goto(site.origin + path);
    // A page clips what reaches past its edge, so that its own width does not tell.
    const cutOff = await page.evaluate(() =>
      [...document.querySelectorAll('main :is(h1, h2, h3, p)')]
        .filter((element) => {
          const text = document.createRange();
          text.selectNodeContents(element);
          return [...text.getClientRects()].some(({ right }) => right > window.innerWidth + 1);
        })
        .map(({ textContent }) => textContent),
    );
    expect(cutOff, path).toEqual([]);
  }
  await page.close();
}, 240_000);

it('asks nothing of others and sends at most 100 KB for a first view, fonts included and no script at all', async () => {
  const looking = LOCALES.map(async (locale) => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const session = await page.context().newCDPSession(page);
    // Everybody's first view.
    await session.send('Network.enable');
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    for (const path of templates(site, locale)) {
      await page.goto(site.origin + path);
      const bytes = await page.evaluate(async () => {
        await document.fonts.ready;
        const entries = [
          ...performance.getEntriesByType('navigation'),
          ...performance.getEntriesByType('resource'),
        ] as PerformanceResourceTiming[];
        const isImage = ({ name, initiatorType }: PerformanceResourceTiming) =>
          initiatorType === 'img' || /\.(?:png|svg|jpe?g|webp|avif)$/.test(name);
        return entries
          .filter((entry) => !isImage(entry))
          .map(({ name, transferSize }) => ({ name, size: transferSize }));
      });
      const total = bytes.reduce((sum, { size }) => sum + size, 0);
      expect(
        bytes.filter(({ size }) => size === 0),
        `${path} is counted whole`,
      ).toEqual([]);
      expect(total, `${path}: ${JSON.stringify(bytes)}`).toBeLessThanOrEqual(MOST_BYTES);
    }
    expect(asked.filter((url) => !url.startsWith(site.origin) || /\.m?js(?:\?|$)/.test(url))).toEqual([]);
    await page.close();
  });
  await Promise.all(looking);
}, 240_000);
