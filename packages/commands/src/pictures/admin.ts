import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Picture } from './sheet.js';

const SCREEN = { width: 1440, height: 900 };

/** The first address of the page that fits, as a path. */
async function linkOn(page: Page, pattern: RegExp): Promise<string | null> {
  const links = await page
    .locator('a[href]')
    .evaluateAll((all) => all.map((each) => each.getAttribute('href')));
  return links.find((link) => link !== null && pattern.test(link)) ?? null;
}

/**
 * Makes images of what an editor works with: logging in, the dashboard, a list and a form.
 * @param taken told of each picture
 */
export async function pictureAdmin(
  browser: Browser,
  origin: string,
  editor: { email: string; password: string },
  folder: string,
  taken: (picture: Picture) => void,
): Promise<void> {
  const context = await browser.newContext({ viewport: SCREEN, colorScheme: 'light', locale: 'nl-NL' });
  const page = await context.newPage();
  const take = async (name: string) => {
    await page.waitForLoadState('networkidle');
    const file = `admin-${name}.png`;
    await page.screenshot({ path: join(folder, file), fullPage: true });
    taken({ file, caption: new URL(page.url()).pathname });
  };
  await page.goto(`${origin}/admin/login`);
  await take('login');
  await page.fill('input[name="email"]', editor.email);
  await page.fill('input[name="password"]', editor.password);
  await page.click('button[type="submit"]');
  await page.waitForURL(/\/admin\/?$/);
  await page.waitForTimeout(1000);
  await take('dashboard');
  const list = await linkOn(page, /^\/admin\/collections\/[^/]+$/);
  if (!list) throw new Error('The dashboard links to no list.');
  await page.goto(origin + list);
  await page.locator('table').waitFor();
  await take('list');
  const form = await linkOn(page, new RegExp(`^${list}/(?!create$)[^/?]+$`));
  if (form) {
    await page.goto(origin + form);
    await page.locator('#action-save').waitFor();
    await take('form');
  }
  await context.close();
}
