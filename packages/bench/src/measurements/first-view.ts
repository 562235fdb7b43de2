import { CHROMIUM_FLAGS, findBrowser } from '@mra/commands';
import { chromium } from 'playwright-core';
import type { Measurement } from '../measurement.js';

const PAGE = '/nl/deelregios/amsterdam';

/** What comes over the line when somebody opens a page for the first time, by kind. */
export const firstView: Measurement = {
  name: 'first-view',
  about: `bytes sent for a first view of ${PAGE} with an empty cache, headers included`,
  async measure(stage) {
    const { origin } = await stage.system();
    const browser = await chromium.launch({ executablePath: findBrowser(), args: CHROMIUM_FLAGS });
    try {
      const page = await browser.newPage();
      const bytes = new Map<string, number[]>();
      const counted: Promise<void>[] = [];
      page.on('requestfinished', (request) =>
        counted.push(
          request.sizes().then(({ responseBodySize, responseHeadersSize }) => {
            const kind = request.resourceType();
            bytes.set(kind, [...(bytes.get(kind) ?? []), responseBodySize + responseHeadersSize]);
          }),
        ),
      );
      await page.goto(origin + PAGE, { waitUntil: 'networkidle' });
      await Promise.all(counted);
      const total = (sizes: readonly number[]) => sizes.reduce((sum, size) => sum + size, 0);
      const all = [...bytes.values()].flat();
      return [
        ...[...bytes].map(([kind, sizes]) => ({
          what: `first view: ${kind}`,
          value: total(sizes),
          unit: 'bytes',
          note: `${sizes.length} request${sizes.length > 1 ? 's' : ''}`,
        })),
        { what: 'first view: in all', value: total(all), unit: 'bytes', note: `${all.length} requests` },
      ];
    } finally {
      await browser.close();
    }
  },
};
