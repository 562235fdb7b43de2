import { createRequire } from 'node:module';
import { homePath, LOCALES, listPath, pagePath, sectionPath } from '@mra/agenda';
import { CHROMIUM_FLAGS, findBrowser, freePort } from '@mra/commands';
import lighthouse from 'lighthouse';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { recordResult, versionOf } from './results';
import { type Site, startWithEveryTemplate } from './templates';

let site: Site;
let browser: Browser;
let port: number;

beforeAll(async () => {
  site = await startWithEveryTemplate();
  port = await freePort();
  browser = await chromium.launch({
    executablePath: findBrowser(),
    args: [...CHROMIUM_FLAGS, `--remote-debugging-port=${port}`],
  });
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await site?.stop();
}, 30_000);

/** What Lighthouse holds against a page; nothing where all three scores are 100. */
async function shortcomings(address: string): Promise<string[]> {
  const run = await lighthouse(address, {
    port,
    onlyCategories: ['accessibility', 'best-practices', 'seo'],
    logLevel: 'error',
    // None of the three needs a page that has come to rest, or a picture of it; speed is the bench's.
    throttlingMethod: 'simulate',
    pauseAfterFcpMs: 0,
    pauseAfterLoadMs: 0,
    networkQuietThresholdMs: 100,
    cpuQuietThresholdMs: 0,
    disableFullPageScreenshot: true,
    disableStorageReset: true,
  });
  if (!run) return [`${address} was not looked at`];
  const { categories, audits, runtimeError } = run.lhr;
  if (runtimeError) return [`${address}: ${runtimeError.message}`];
  return Object.values(categories)
    .filter(({ score }) => score !== 1)
    .map(({ id, score, auditRefs }) => {
      const failed = auditRefs.filter((ref) => ref.weight > 0 && (audits[ref.id]?.score ?? 1) < 1);
      return `${address}: ${id} ${score} for ${failed.map((ref) => ref.id).join(', ')}`;
    });
}

it('gives 100 for accessibility, best practices and findability, in both languages', async () => {
  const ijmond = site.edition.get('subregions', 'ijmond');
  const paths = LOCALES.flatMap((locale) => [
    homePath(locale),
    listPath('chapters', locale),
    listPath('action-lines', locale),
    pagePath('subregions', ijmond, locale),
    listPath('hotspots', locale),
    listPath('programmes', locale),
    sectionPath('monitor', locale),
    sectionPath('search', locale),
  ]);
  const findings: string[] = [];
  // One after another: Lighthouse keeps what it measures in the process.
  for (const path of paths) findings.push(...(await shortcomings(site.origin + path)));
  expect(findings).toEqual([]);
  const tool = `Lighthouse ${versionOf(createRequire(import.meta.url), 'lighthouse')}`;
  recordResult('lighthouse', { tool, looked: paths.length, findings: findings.length });
}, 600_000);
