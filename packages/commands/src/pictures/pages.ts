import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { CHROMIUM_FLAGS, provideBrowser } from '../browser.js';
import type { Sight } from './discover.js';
import type { Picture } from './sheet.js';

const SCREENS = [
  { device: 'phone', width: 360, height: 740 },
  { device: 'desktop', width: 1440, height: 900 },
] as const;

const SCHEMES = ['light', 'dark'] as const;

/** Lends the browser that pictures are made with, and closes it whatever happens: a browser left open keeps the command from ending. */
export async function withBrowser(work: (browser: Browser) => Promise<void>): Promise<void> {
  const browser = await chromium.launch({ executablePath: provideBrowser(), args: CHROMIUM_FLAGS });
  try {
    await work(browser);
  } finally {
    await browser.close();
  }
}

/**
 * Makes an image of the whole of each page: on a phone and a desktop, light and dark.
 * @param taken told of each picture
 */
export async function picturePages(
  browser: Browser,
  origin: string,
  pages: readonly Sight[],
  folder: string,
  taken: (picture: Picture) => void,
): Promise<void> {
  for (const { device, width, height } of SCREENS)
    for (const colorScheme of SCHEMES) {
      const context = await browser.newContext({ viewport: { width, height }, colorScheme });
      const page = await context.newPage();
      for (const { name, path } of pages) {
        await page.goto(origin + path, { waitUntil: 'load' });
        await page.evaluate('document.fonts.ready.then(() => true)');
        const file = `page-${name}-${device}-${colorScheme}.png`;
        await page.screenshot({ path: join(folder, file), fullPage: true });
        taken({ file, caption: `${path}, ${device}, ${colorScheme}` });
      }
      await context.close();
    }
}
