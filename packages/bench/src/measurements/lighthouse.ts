import {
  type Edition,
  homePath,
  type Locale,
  listPath,
  openEdition,
  pagePath,
  sectionPath,
} from '@mra/agenda';
import { CHROMIUM_FLAGS, freePort, provideBrowser } from '@mra/commands';
import { chromium } from 'playwright-core';
import { liveBundle } from '../edition.js';
import type { Grid, Measurement } from '../measurement.js';
import { median } from '../median.js';

const RUNS = 3;
/** How often a page is looked at before it counts as one that can't be measured. */
const TRIES = 3;
const LOCALE: Locale = 'nl';
/** Lighthouse's own names of what it measures, and what a reader calls them. */
const AUDITS = {
  'first-contentful-paint': 'FCP ms',
  'largest-contentful-paint': 'LCP ms',
  'total-blocking-time': 'TBT ms',
  'cumulative-layout-shift': 'CLS',
} as const;

function addresses(edition: Edition): [name: string, path: string][] {
  const [subregion] = edition.all('subregions');
  return [
    ['home', homePath(LOCALE)],
    ['story', listPath('chapters', LOCALE)],
    ['tracker', listPath('action-lines', LOCALE)],
    ...(subregion ? [['subregion', pagePath('subregions', subregion, LOCALE)] as [string, string]] : []),
    ['hotspots', listPath('hotspots', LOCALE)],
    ['route map', listPath('programmes', LOCALE)],
    ['monitor', sectionPath('monitor', LOCALE)],
    ['search', sectionPath('search', LOCALE)],
  ];
}

/** What Lighthouse says of the speed of the pages that matter most, on the slow phone that it imitates. */
export const lighthouseScores: Measurement = {
  name: 'lighthouse',
  about: `Lighthouse’s performance (goal 100), mobile with its simulated slow line; medians of ${RUNS}`,
  async measure(stage) {
    const system = await stage.system();
    const edition = openEdition(await liveBundle(system));
    // Heavy, and wanted by this measurement alone.
    const { default: lighthouse } = await import('lighthouse');
    const port = await freePort();
    const browser = await chromium.launch({
      executablePath: provideBrowser(),
      args: [...CHROMIUM_FLAGS, `--remote-debugging-port=${port}`],
    });
    const look = async (url: string, tries = TRIES): Promise<number[]> => {
      const result = await lighthouse(url, { port, onlyCategories: ['performance'], logLevel: 'silent' });
      const score = result?.lhr.categories.performance?.score;
      if (result && typeof score === 'number') {
        const { audits } = result.lhr;
        return [score * 100, ...Object.keys(AUDITS).map((name) => audits[name]?.numericValue ?? Number.NaN)];
      }
      // On a busy machine the browser now and then draws nothing in time.
      if (tries > 1) return look(url, tries - 1);
      throw new Error(
        `Lighthouse gives ${url} no score: ${result?.lhr.runtimeError?.message ?? 'no result'}`,
      );
    };
    try {
      const rows: Grid['rows'][number][] = [];
      for (const [what, path] of addresses(edition)) {
        const runs: number[][] = [];
        for (let run = 0; run < RUNS; run += 1) runs.push(await look(system.origin + path));
        const columns = (runs[0] ?? []).map((_, at) => runs.map((values) => values[at] ?? Number.NaN));
        rows.push({ what, values: columns.map(median) });
      }
      return [
        { columns: ['score', ...Object.values(AUDITS)], rows },
        {
          what: 'Payload’s own website template',
          value: 79,
          unit: 'of 100',
          note: 'LCP 4.1 s: measured once on a machine like this, not now',
        },
      ];
    } finally {
      await browser.close();
    }
  },
};
