import { openEdition } from '@mra/agenda';
import { CHROMIUM_FLAGS, provideBrowser } from '@mra/commands';
import { type Browser, chromium } from 'playwright-core';
import { liveBundle } from '../edition.js';
import { askOnce } from '../load.js';
import type { Grid, Measurement } from '../measurement.js';
import { templatesOf } from '../templates.js';

/** What is counted, in the browser's words; pictures are not part of the budget. */
const KINDS = ['document', 'stylesheet', 'font', 'script'] as const;
const BUDGET_KIB = 100;
const COLUMNS = ['HTML', 'CSS', 'fonts', 'script', 'in all', 'images', 'requests'];

/** Opens an address with an empty cache. @returns KiB over the line by kind, headers included, and how many requests it took */
async function opened(browser: Browser, url: string): Promise<number[]> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const bytes = new Map<string, number>();
    const counted: Promise<void>[] = [];
    page.on('requestfinished', (request) =>
      counted.push(
        request.sizes().then(({ responseBodySize, responseHeadersSize }) => {
          const kind = request.resourceType();
          bytes.set(kind, (bytes.get(kind) ?? 0) + responseBodySize + responseHeadersSize);
        }),
      ),
    );
    await page.goto(url, { waitUntil: 'networkidle' });
    page.removeAllListeners('requestfinished');
    await Promise.all(counted);
    const kib = (kind: string) => (bytes.get(kind) ?? 0) / 1024;
    const own = KINDS.map(kib);
    return [...own, own.reduce((sum, each) => sum + each, 0), kib('image'), counted.length];
  } finally {
    await context.close();
  }
}

/** The address of the longest page of a kind. */
async function longest(origin: string, paths: readonly string[]): Promise<string> {
  const lengths = new Map<string, number>();
  for (const path of paths) lengths.set(path, (await askOnce(origin + path)).text.length);
  return [...lengths].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? '/';
}

/** What comes over the line when somebody opens a page for the first time, by kind. */
export const firstView: Measurement = {
  name: 'first-view',
  about:
    'KiB sent for a first view with an empty cache, compressed, headers included; the longest page of each kind',
  async measure(stage) {
    const system = await stage.system();
    const templates = templatesOf(openEdition(await liveBundle(system)), 'nl');
    const browser = await chromium.launch({ executablePath: provideBrowser(), args: CHROMIUM_FLAGS });
    try {
      const rows: Grid['rows'][number][] = [];
      for (const { name, paths } of templates) {
        const path = await longest(system.origin, paths);
        rows.push({ what: name, values: await opened(browser, system.origin + path) });
      }
      const all = rows.map(({ what, values }) => ({ what, kib: values[KINDS.length] ?? 0 }));
      const heavy = all.filter(({ kib }) => kib > BUDGET_KIB).map(({ what }) => what);
      return [
        { what: 'the heaviest kind of page', value: Math.max(...all.map(({ kib }) => kib)), unit: 'KiB' },
        {
          what: `over ${BUDGET_KIB} KiB`,
          value: heavy.length,
          unit: 'kinds',
          ...(heavy.length > 0 ? { note: heavy.join(', ') } : {}),
        },
        {
          what: 'Payload’s own website template, its home page',
          value: 612,
          unit: 'KiB',
          note: 'of which 257 script, 30 requests: measured once on a machine like this, not now',
        },
        { columns: COLUMNS, rows, notes: ['In all: without images, as the budget counts.'] },
      ];
    } finally {
      await browser.close();
    }
  },
};
