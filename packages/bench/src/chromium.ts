import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CHROMIUM_FLAGS, provideBrowser } from '@mra/commands';
import { chromium } from 'playwright-core';

/** A browser that stays open and makes files of pages, one at a time in one tab. */
export interface Press {
  /** Opens a page and prints it as a tagged PDF. */
  print(html: string): Promise<Buffer>;
  /** Opens a page and takes its picture. */
  shoot(html: string, size: { width: number; height: number }): Promise<Buffer>;
  close(): Promise<void>;
}

/** Starts Chromium. @throws when there is none */
export async function openPress(): Promise<Press> {
  const folder = await mkdtemp(join(tmpdir(), 'mra-bench-press-'));
  const browser = await chromium.launch({ executablePath: provideBrowser(), args: CHROMIUM_FLAGS });
  const page = await browser.newPage();
  const file = join(folder, 'page.html');

  /** From a file, as pages from nowhere may not load the fonts. */
  async function open(html: string): Promise<void> {
    await writeFile(file, html);
    await page.goto(String(pathToFileURL(file)), { waitUntil: 'load' });
    await page.evaluate('document.fonts.ready.then(() => true)');
  }

  return {
    async print(html) {
      await open(html);
      return page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true });
    },
    async shoot(html, size) {
      if (page.viewportSize()?.height !== size.height || page.viewportSize()?.width !== size.width)
        await page.setViewportSize(size);
      await open(html);
      return page.screenshot({ type: 'png' });
    },
    async close() {
      await browser.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
