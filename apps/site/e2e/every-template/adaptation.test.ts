import { homePath, listPath, pagePath, sectionPath } from '@mra/agenda';
import { CHROMIUM_FLAGS, findBrowser } from '@mra/commands';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Site, startWithEveryTemplate } from './templates';

/** A page of each make: running text, lists with choices, tables, charts, forms, files. One language: the other has the same styles. */
function pagesOf({ edition }: Site): string[] {
  return [
    homePath('nl'),
    sectionPath('agenda', 'nl'),
    listPath('chapters', 'nl'),
    listPath('action-lines', 'nl'),
    pagePath('action-lines', edition.get('action-lines', '1a'), 'nl'),
    pagePath('subregions', edition.get('subregions', 'ijmond'), 'nl'),
    pagePath('audiences', edition.get('audiences', 'the-hague'), 'nl'),
    listPath('hotspots', 'nl'),
    listPath('programmes', 'nl'),
    listPath('cross-pollinations', 'nl'),
    listPath('events', 'nl'),
    sectionPath('find-my-place', 'nl'),
    sectionPath('partners', 'nl'),
    sectionPath('monitor', 'nl'),
    sectionPath('glossary', 'nl'),
    sectionPath('downloads', 'nl'),
    `${sectionPath('search', 'nl')}?q=innovatie`,
  ];
}

const PHONE = { width: 360, height: 740 };
const LAPTOP = { width: 1280, height: 900 };
/** As far apart as WCAG 2.2 lets readers set text (1.4.12). */
const SPACED =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';
/** The smallest that something to press may be (2.5.8). */
const SMALLEST = 24;

let site: Site;
let browser: Browser;

beforeAll(async () => {
  site = await startWithEveryTemplate();
  browser = await chromium.launch({ executablePath: findBrowser(), args: CHROMIUM_FLAGS });
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await site?.stop();
}, 30_000);

/** Looks at every page in one way. @returns what was found, each with the page on which it was */
async function lookAt(
  options: BrowserContextOptions,
  look: (page: Page) => Promise<string[]>,
): Promise<string[]> {
  // The reader's own styles are not the site's to forbid.
  const context = await browser.newContext({ ...options, bypassCSP: true });
  const page = await context.newPage();
  const found: string[] = [];
  for (const path of pagesOf(site)) {
    await page.goto(site.origin + path);
    found.push(...(await look(page)).map((each) => `${path}: ${each}`));
  }
  await context.close();
  return found;
}

it.each([PHONE, LAPTOP])(
  'cuts off no text that a reader sets wider apart, $width wide',
  async (viewport) => {
    const found = await lookAt({ viewport }, async (page) => {
      await page.addStyleTag({ content: SPACED });
      return page.evaluate(() => {
        /** The boxes that an element's text can't reach out of, the page itself among them. */
        const clippersOf = (element: Element): DOMRect[] => {
          const boxes = [new DOMRect(0, 0, window.innerWidth, Number.POSITIVE_INFINITY)];
          for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
            const { overflowX } = getComputedStyle(at);
            // What scrolls by itself can be read.
            if (overflowX === 'auto' || overflowX === 'scroll') return [];
            if (overflowX === 'hidden' || overflowX === 'clip') boxes.push(at.getBoundingClientRect());
          }
          return boxes;
        };
        const cutOff: string[] = [];
        const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = words.nextNode(); node; node = words.nextNode()) {
          const element = node.parentElement;
          if (!node.textContent?.trim() || !element?.checkVisibility()) continue;
          if (element.closest('svg, script, [aria-hidden]')) continue;
          const boxes = clippersOf(element);
          // What is there for screen readers only is cut off on purpose.
          if (boxes.some(({ width, height }) => width <= 1 || height <= 1)) continue;
          const range = document.createRange();
          range.selectNodeContents(node);
          // The space after the last letter may be cut off.
          const slack = Number.parseFloat(getComputedStyle(element).fontSize) / 4;
          const isCut = [...range.getClientRects()].some((text) =>
            boxes.some(
              (box) =>
                text.right > box.right + slack ||
                text.left < box.left - slack ||
                text.bottom - slack > box.bottom + slack,
            ),
          );
          if (isCut) cutOff.push(element.outerHTML.slice(0, 120));
        }
        return cutOff;
      });
    });
    expect(found).toEqual([]);
  },
  120_000,
);

it('can be pressed with a thumb: the menu, choices, ways through pages and what folds out', async () => {
  const found = await lookAt({ viewport: PHONE }, (page) =>
    page.evaluate((smallest) => {
      const pressed = document.querySelectorAll(
        [
          '.site-header a',
          '.utrecht-breadcrumb-nav a',
          '.jump a',
          'nav.pagination a',
          'summary',
          'main form :is(select, button, label:has(input), input:not([type="radio"], [type="checkbox"]))',
        ].join(),
      );
      return [...pressed]
        .filter((element) => element.checkVisibility() && !element.closest('.utrecht-skip-link'))
        .map((element) => ({ element, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width < smallest || box.height < smallest)
        .map(
          ({ element, box }) =>
            `${Math.round(box.width)} × ${Math.round(box.height)} ${element.outerHTML.slice(0, 100)}`,
        );
    }, SMALLEST),
  );
  expect(found).toEqual([]);
}, 120_000);

it('shows where one is and what is chosen where the reader’s system chooses the colours', async () => {
  const found = await lookAt({ viewport: LAPTOP, forcedColors: 'active' }, async (page) => {
    const unseen = await page.evaluate(() => {
      const controls = document.querySelectorAll<HTMLElement>(
        '.site-header a, main :is(a, button, select, input, summary)',
      );
      return [...controls]
        .filter((control) => control.checkVisibility() && !control.closest('svg'))
        .filter((control) => {
          control.focus({ focusVisible: true } as FocusOptions);
          const { outlineStyle, outlineWidth } = getComputedStyle(control);
          return outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2;
        })
        .map(({ outerHTML }) => `no focus on ${outerHTML.slice(0, 100)}`);
    });
    // Backgrounds and shadows are the first that such a system takes away.
    const alike = await page.evaluate(() => {
      const lasting = (element: Element) => {
        const {
          fontWeight,
          textDecorationLine,
          borderBottomWidth,
          borderBottomStyle,
          borderInlineStartWidth,
          color,
        } = getComputedStyle(element);
        return JSON.stringify([
          fontWeight,
          textDecorationLine,
          borderBottomWidth,
          borderBottomStyle,
          borderInlineStartWidth,
          color,
        ]);
      };
      return [...document.querySelectorAll('a[aria-current]')].flatMap((current) => {
        const list = current.closest('ul, ol, nav');
        const other = [...(list?.querySelectorAll('a:not([aria-current])') ?? [])][0];
        return other && lasting(other) === lasting(current)
          ? [`looks like the others: ${current.outerHTML.slice(0, 100)}`]
          : [];
      });
    });
    return [...unseen, ...alike];
  });
  expect(found).toEqual([]);
}, 120_000);
