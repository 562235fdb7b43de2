import type { ReactElement } from 'react';
import { freeOn, heightOn, isSparse, points, roomOn } from './balance.js';
import { type LaidOut, layOutDocument } from './layout.js';
import type { LaidOutNode } from './tagger.js';

/** A document that is to fit a number of pages. */
export interface Fitting {
  /**
   * The document with its running text at a scale. Where it has `items`, the first `full` of them are set in full and the others are only named.
   */
  element(scale: number, full: number): ReactElement;
  /** The number of pages: longer documents are set smaller, in steps. Infinite where any length will do. */
  pages: number;
  /** How many items the document has, where it names those that can't be set in full on its pages. */
  items?: number | undefined;
}

/** The steps in which running text is set smaller until a document fits its pages. */
const SCALES = [1, 0.96, 0.92, 0.88] as const;

/** The scale at which as many items as possible are set in full: one step smaller often makes room for one more. */
const ITEMS_SCALE = SCALES[1];

/** About this share of a page is running text, which a scale shrinks in both directions. */
const TEXT_SHARE = 0.6;

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** What stands on the pages after the first `wanted`, in points. */
const surplusOf = (pages: readonly LaidOutNode[], wanted: number) => sum(pages.slice(wanted).map(heightOn));

/** What is free on the first `wanted` pages, in points. */
const freeIn = (pages: readonly LaidOutNode[], wanted: number) => sum(pages.slice(0, wanted).map(freeOn));

/** The largest scale at which a document may fit its pages: what runs over has to fit into what becomes free. */
function largestThatMayFit(pages: readonly LaidOutNode[], wanted: number): number {
  const last = pages[wanted - 1];
  if (!last) return 1;
  const over = Math.max(0, surplusOf(pages, wanted) - freeIn(pages, wanted));
  return Math.sqrt(Math.max(0, 1 - over / (wanted * roomOn(last) * TEXT_SHARE)));
}

/** The document at the largest of some scales at which it has no more than `wanted` pages. @param pages as they are at a larger scale */
async function smaller(
  element: (scale: number) => ReactElement,
  scales: readonly number[],
  pages: readonly LaidOutNode[],
  wanted: number,
): Promise<LaidOut | null> {
  // A layout takes long, so scales at which the surplus can't fit are not tried.
  const enough = largestThatMayFit(pages, wanted);
  for (const scale of scales.filter((step, at, { length }) => step <= enough || at === length - 1)) {
    const laidOut = await layOutDocument(element(scale));
    if (laidOut.pages.length <= wanted) return laidOut;
  }
  return null;
}

/** The first trial of how many items can be set in full. */
const FIRST_TRIAL = 5;

/** A layout with a number of items in full. */
interface Trial {
  full: number;
  laidOut: LaidOut;
}

/** The heights of the items that are set in full, in points: of the nodes that say so with `item`. */
function itemHeights(node: LaidOutNode): number[] {
  if (node.props?.item) return [points(node.box?.height) + points(node.box?.marginBottom)];
  return (node.children ?? []).flatMap(itemHeights);
}

/** How many items would fit, by what is free or over in a trial and the mean height of its items; between two numbers. */
function estimate({ full, laidOut: { pages } }: Trial, wanted: number, low: number, high: number): number {
  const heights = pages.flatMap(itemHeights);
  const mean = sum(heights) / Math.max(1, heights.length);
  const over = surplusOf(pages, wanted) - freeIn(pages, wanted);
  const fitting = mean > 0 ? full - over / mean : (low + high) / 2;
  return Math.min(high, Math.max(low, Math.floor(fitting)));
}

/** The layout with as many items in full as the pages have room for: at least one, also where there is no room for it. */
async function mostItems({ element, pages: wanted }: Fitting, items: number): Promise<Trial> {
  const layOut = async (full: number): Promise<Trial> => ({
    full,
    laidOut: await layOutDocument(element(ITEMS_SCALE, full)),
  });
  const fits = ({ laidOut }: Trial) => laidOut.pages.length <= wanted;
  let best: Trial | null = null;
  let tooMany = items + 1;
  let next = Math.min(items, FIRST_TRIAL);
  while (next < tooMany && next > (best?.full ?? 0)) {
    const trial = await layOut(next);
    if (fits(trial)) best = trial;
    else if (next === 1) return trial;
    else tooMany = next;
    next = estimate(trial, wanted, (best?.full ?? 0) + 1, tooMany - 1);
  }
  // A heading with one name under it can take more room than the item itself.
  if (best && best.full === items - 2) {
    const all = await layOut(items);
    if (fits(all)) return all;
  }
  return best ?? layOut(1);
}

/** Whether a document that fits at one scale may also fit at a larger one: there has to be room for its text to grow. */
function mayGrow({ pages }: LaidOut, wanted: number, from: number, to: number): boolean {
  const [first] = pages;
  if (!first) return false;
  return freeIn(pages, wanted) >= ((to / from) ** 2 - 1) * TEXT_SHARE * wanted * roomOn(first);
}

/** The document with as many of its items in full as fit, at the largest scale at which they do. */
async function fittedWithItems(document: Fitting, items: number): Promise<LaidOut> {
  const { element, pages: wanted } = document;
  const { full, laidOut } = await mostItems(document, items);
  const at = (scale: number) => element(scale, full);
  if (laidOut.pages.length > wanted)
    return (
      (await smaller(
        at,
        SCALES.filter((scale) => scale < ITEMS_SCALE),
        laidOut.pages,
        wanted,
      )) ?? laidOut
    );
  if (!mayGrow(laidOut, wanted, ITEMS_SCALE, SCALES[0])) return laidOut;
  const larger = await layOutDocument(at(SCALES[0]));
  return larger.pages.length <= wanted ? larger : laidOut;
}

/**
 * Lays out a document at the largest scale at which it fits its pages, with as many of its items in full as they have room for. What doesn't fit at any
 * scale is laid out at full scale, on more pages.
 */
export async function fitted(document: Fitting): Promise<LaidOut> {
  const { pages: wanted, items = 0 } = document;
  if (items > 0) return fittedWithItems(document, items);
  const element = (scale: number) => document.element(scale, 0);
  const steps = SCALES.slice(1);
  const first = await layOutDocument(element(SCALES[0]));
  const count = first.pages.length;
  if (!Number.isFinite(wanted)) return first;
  // A document that is far too long won't fit at a smaller scale either.
  if (count > 2 * wanted) return first;
  if (count > wanted) return (await smaller(element, steps, first.pages, wanted)) ?? first;
  const endsSparsely = isSparse(first.pages.at(-2), first.pages.at(-1));
  return (endsSparsely && (await smaller(element, steps, first.pages, count - 1))) || first;
}

/** How many of the items of a document are set in full. */
export async function itemsInFull(document: Fitting): Promise<number> {
  const { items = 0 } = document;
  return items > 0 ? (await mostItems(document, items)).full : 0;
}
