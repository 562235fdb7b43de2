import type { LaidOutNode } from './tagger.js';

/** A margin that is larger than this is no content: it pushes what stands at the foot of a page down there. */
const MOST_MARGIN = 24;

/** A last page that is filled less than this takes over some of the page before it. */
export const SPARSE = 0.35;

/** A measure of a box; `auto` and what is missing are nothing. */
export const points = (value: unknown): number => (typeof value === 'number' ? value : 0);

const inFlow = (nodes: readonly LaidOutNode[] = []) => nodes.filter(({ props }) => !props?.fixed);
/** Whether it stands at the foot of its page, however much stands above it. */
const isPushed = ({ style }: LaidOutNode) => (style as { marginTop?: unknown })?.marginTop === 'auto';
const bottomOf = ({ box }: LaidOutNode) => points(box?.top) + points(box?.height);

/** The height of what stands on a page, in points. */
export function heightOn({ children }: LaidOutNode): number {
  return inFlow(children).reduce((sum, { box }) => {
    if (!box) return sum;
    return sum + points(box.height) + Math.min(points(box.marginTop), MOST_MARGIN) + points(box.marginBottom);
  }, 0);
}

/** The height that a page has for what stands on it. */
export function roomOn({ box }: LaidOutNode): number {
  return points(box?.height) - points(box?.paddingTop) - points(box?.paddingBottom);
}

/** Where the lowest thing that is drawn on a page ends. A section that goes on on the next page is as high as its page, whatever stands in it. */
function lowestIn({ type, box, children = [] }: LaidOutNode, above = 0): number {
  const top = above + points(box?.top);
  if (type !== 'VIEW' && type !== 'PAGE') return top + points(box?.height);
  return inFlow(children).reduce((lowest, child) => Math.max(lowest, lowestIn(child, top)), 0);
}

/** The height that is free on a page: at its foot, or above what stands there. */
export function freeOn(page: LaidOutNode): number {
  const foot = points(page.box?.height) - points(page.box?.paddingBottom);
  return Math.max(0, roomOn(page) - heightOn(page), foot - lowestIn(page));
}

/** Whether a page is what was left over of the page before it, and is little. */
export function isSparse(before: LaidOutNode | undefined, page: LaidOutNode | undefined): boolean {
  if (!before || !page || before.props?.order !== page.props?.order) return false;
  return heightOn(page) < SPARSE * roomOn(page);
}

/** The same node so much lower. */
const lowered = (node: LaidOutNode, by: number): LaidOutNode => ({
  ...node,
  box: { ...node.box, top: points(node.box?.top) + by },
});

/** The same node with other children, so much higher than it was. */
const resized = (node: LaidOutNode, children: LaidOutNode[], by: number): LaidOutNode => ({
  ...node,
  children,
  box: { ...node.box, height: points(node.box?.height) + by },
});

/** Keeps room for the section that comes after it, and goes where that goes. */
const keepsRoom = ({ props }: LaidOutNode) => typeof props?.minPresenceAhead === 'number' && !props.tag;

const SECTIONS = new Set(['Sect', 'TR']);
const NOT_LAST = /^(H\d|Lbl|Artifact)$/;

/** Whether a page may begin with a node: a section, a row, or within a section whatever does not stand under a heading. */
function mayBegin(nodes: readonly LaidOutNode[], at: number, isWithin: boolean): boolean {
  const [node, before] = [nodes[at], nodes[at - 1]];
  if (!node || !before || keepsRoom(before)) return false;
  if (keepsRoom(node) || SECTIONS.has(node.props?.tag ?? '')) return true;
  return isWithin && !NOT_LAST.test(before.props?.tag ?? '');
}

/** Two pages, or parts of them, cut elsewhere. */
interface Cut {
  before: LaidOutNode[];
  after: LaidOutNode[];
  /** What went from the first to the second. */
  height: number;
}

/** How full two pages are. */
interface Fill {
  /** How much fuller the first is. */
  surplus: number;
  /** So much may go to the second. */
  most: number;
  /** Where on the second its text begins. */
  top: number;
}

/** How unlike two pages are after a cut. That the first is the fuller one is expected; the other way round looks like a mistake. */
function unevenness({ surplus }: Fill, cut: { height: number } | null): number {
  const left = surplus - 2 * (cut?.height ?? 0);
  return left >= 0 ? left : -2 * left;
}

const same = (a: LaidOutNode | undefined, b: LaidOutNode | undefined) =>
  a !== undefined && b !== undefined && a.props?.order === b.props?.order;

/** What stands below something that grew, down to what is pushed to the foot of the page. */
function below(nodes: readonly LaidOutNode[], by: number): LaidOutNode[] {
  const pushed = nodes.findIndex(isPushed);
  return nodes.map((node, at) => (pushed >= 0 && at >= pushed ? node : lowered(node, by)));
}

/** The cut between the nodes of two pages that makes these most alike. */
function cutBetween(before: LaidOutNode[], after: LaidOutNode[], fill: Fill, isWithin: boolean): Cut | null {
  const [last, first] = [before.at(-1), after[0]];
  if (!last || !first) return null;
  const end = bottomOf(last) + (same(last, first) ? 0 : points(last.box?.marginBottom));
  const topOf = ({ box }: LaidOutNode) => points(box?.top) - points(box?.marginTop);
  const heights = before.map((node, at) => ({ at, height: end - topOf(node) }));
  const [best] = heights
    .filter(({ at, height }) => height <= fill.most && mayBegin(before, at, isWithin))
    .toSorted((a, b) => unevenness(fill, a) - unevenness(fill, b));
  const start = best && before[best.at];
  if (!best || !start) return null;
  const up = (isPushed(first) ? fill.top : topOf(first)) - topOf(start);
  return {
    before: before.slice(0, best.at),
    after: [...before.slice(best.at).map((node) => lowered(node, up)), ...below(after, best.height)],
    height: best.height,
  };
}

/** The best cut between two pages, or within what stands on both: a table, or a section that goes on. */
function cut(before: LaidOutNode[], after: LaidOutNode[], fill: Fill, isWithin = false): Cut | null {
  const [last, first] = [inFlow(before).at(-1), inFlow(after)[0]];
  const between = cutBetween(inFlow(before), inFlow(after), fill, isWithin);
  const goesOn = last && first && same(last, first) && last.type === 'VIEW' && !isRow(last);
  const within = goesOn ? cut(last.children ?? [], first.children ?? [], fill, true) : null;
  const fixed = (nodes: readonly LaidOutNode[]) => nodes.filter(({ props }) => props?.fixed);
  const all = (found: Cut): Cut => ({
    ...found,
    before: [...fixed(before), ...found.before],
    after: [...fixed(after), ...found.after],
  });
  if (!within || !goesOn || (between && unevenness(fill, between) <= unevenness(fill, within)))
    return between && all(between);
  return all({
    before: [...inFlow(before).slice(0, -1), resized(last, within.before, -within.height)],
    after: [resized(first, within.after, within.height), ...below(inFlow(after).slice(1), within.height)],
    height: within.height,
  });
}

const isRow = ({ style }: LaidOutNode) => (style as { flexDirection?: string })?.flexDirection === 'row';

/**
 * The pages of a document, of which none that ends a chapter is nearly empty: it takes over sections or rows of the page before it, until both
 * are about as full. Nothing is laid out again for that.
 */
export function balanced(pages: readonly LaidOutNode[]): LaidOutNode[] {
  const all = [...pages];
  for (const [at, page] of pages.entries()) {
    const before = all[at - 1];
    const isLast = pages[at + 1]?.props?.order !== page.props?.order;
    if (!before || !isLast || !isSparse(before, page)) continue;
    const [full, used] = [heightOn(before), heightOn(page)];
    const isOpening = all[at - 2]?.props?.order !== before.props?.order;
    const most = Math.min(roomOn(page) - used, isOpening ? full : full - SPARSE * roomOn(before));
    const fill: Fill = { surplus: full - used, most, top: points(page.box?.paddingTop) };
    const found = cut(before.children ?? [], page.children ?? [], fill);
    if (!found || unevenness(fill, found) >= unevenness(fill, null)) continue;
    all[at - 1] = { ...before, children: found.before };
    all[at] = { ...page, children: found.after };
  }
  return all;
}
