import { heightOn, roomOn } from '../pdf/balance.js';
import type { LaidOutNode } from '../pdf/tagger.js';

/** A text, or the part of it that stands on one page. */
interface SetText {
  /** The same for the parts of one text. */
  order: number;
  tag: string;
  page: number;
  top: number;
  bottom: number;
  lines: string[];
}

const isMeant = ({ props }: LaidOutNode) => !props?.fixed && props?.tag !== 'Artifact';

/** The texts of a page in reading order. */
function textsOn(node: LaidOutNode, page: number, above = 0): SetText[] {
  const top = above + (node.box?.top ?? 0);
  if (node.type !== 'TEXT')
    return (node.children ?? []).filter(isMeant).flatMap((child) => textsOn(child, page, top));
  const lines = (node.lines ?? []).map((line) => (line as { string: string }).string.replace(/ $/, ''));
  const bottom = top + (node.box?.height ?? 0);
  return lines.length > 0
    ? [{ order: node.props?.order ?? 0, tag: node.props?.tag ?? '', page, top, bottom, lines }]
    : [];
}

const isHeading = ({ tag }: SetText) => /^H\d$/.test(tag);

/** Headings without the beginning of their text below or beside them. */
function stranded(texts: readonly SetText[]): string[] {
  return texts
    .filter((text, at) => {
      const next = texts[at + 1];
      return isHeading(text) && (!next || next.top < text.top - 4);
    })
    .map(({ page, lines }) => `page ${page} leaves a heading alone: ${lines.join('')}`);
}

/** The parts of each text. */
function wholes(texts: readonly SetText[]): SetText[][] {
  const parts = new Map<number, SetText[]>();
  for (const text of texts) parts.set(text.order, [...(parts.get(text.order) ?? []), text]);
  return [...parts.values()];
}

/** Texts of which one line stands apart at the end or the beginning of a page. */
function torn(texts: readonly SetText[]): string[] {
  return wholes(texts).flatMap((parts) => {
    const pages = [...new Set(parts.map(({ page }) => page))];
    const linesOn = (page: number) =>
      parts.filter((part) => part.page === page).flatMap(({ lines }) => lines);
    return pages
      .filter((page) => pages.length > 1 && linesOn(page).length < 2)
      .map((page) => `page ${page} has one line of a text: ${linesOn(page).join('')}`);
  });
}

/** The last line of a text is more than this. */
const RUNT = /^[^\p{L}\p{N}]*[\p{L}\p{N}]{1,4}[^\p{L}\p{N}]*$/u;

/** Texts that end with a line of one short word or number. */
function runts(texts: readonly SetText[]): string[] {
  return wholes(texts).flatMap((all) => {
    const lines = all.flatMap((part) => part.lines);
    const last = lines.at(-1) ?? '';
    // A figure stands on a line of its own, below "about".
    return all[0]?.tag !== 'Lbl' && lines.length > 1 && RUNT.test(last)
      ? [`page ${all[0]?.page} ends a text (${all[0]?.tag}) with “${last}”: ${lines.at(-2)}`]
      : [];
  });
}

/** What no printed page has: typewriter's signs, and lines broken inside an amount or a reference. */
const NOT_PRINTED =
  /['"]| {2}| - |\.{3}|(?:€|\b(?:art|p|nr|blz|No)\.)$|^(?:%|m²|miljoen|miljard|million|billion)(?!\p{L})/u;

/** Words that are broken where they have no syllables: beside a sign, or a space that does not break. */
function brokenBeside(texts: readonly SetText[]): string[] {
  return wholes(texts).flatMap((parts) => {
    const lines = parts.flatMap((part) => part.lines);
    return lines
      .filter((line, at) => {
        const next = lines[at + 1];
        return next !== undefined && /-$/.test(line) && (!/\p{L}-$/u.test(line) || !/^\p{L}/u.test(next));
      })
      .map((line) => `page ${parts[0]?.page} breaks a word wrongly: ${line}`);
  });
}

function unprinted(texts: readonly SetText[]): string[] {
  return texts.flatMap(({ page, lines }) =>
    lines.filter((line) => NOT_PRINTED.test(line)).map((line) => `page ${page} is not set as print: ${line}`),
  );
}

/** Rows and items, by their number. */
function rowsOn(node: LaidOutNode): number[] {
  const own = /^(TR|LI)$/.test(node.props?.tag ?? '') ? [node.props?.order ?? 0] : [];
  return [...own, ...(node.children ?? []).filter(isMeant).flatMap(rowsOn)];
}

function splitRows(pages: readonly LaidOutNode[]): string[] {
  const rows = pages.map((page) => new Set(rowsOn(page)));
  return rows.flatMap((own, at) =>
    [...own].some((row) => rows[at + 1]?.has(row)) ? [`page ${at + 1} splits a row`] : [],
  );
}

/** What stands over something else, or runs off its page. */
function overlapping(pages: readonly LaidOutNode[]): string[] {
  return pages.flatMap((page, at) => {
    const room = (page.box?.height ?? 0) - (page.box?.paddingBottom ?? 0);
    const lowest = Math.max(0, ...textsOn(page, at + 1).map(({ bottom }) => bottom));
    const children = (page.children ?? []).filter(isMeant);
    const over = children.some(({ box }, place) => {
      const above = children[place - 1]?.box;
      return above !== undefined && (box?.top ?? 0) < (above.top ?? 0) + (above.height ?? 0) - 1;
    });
    return [
      ...(lowest > room + 4 ? [`page ${at + 1} runs off its foot`] : []),
      ...(over ? [`page ${at + 1} has things over each other`] : []),
    ];
  });
}

/** Texts that run off a plane, which cuts off what does not fit it. */
function clipped(node: LaidOutNode, page: number, above = 0): string[] {
  const top = above + (node.box?.top ?? 0);
  const foot = top + (node.box?.height ?? 0);
  const isPlane = (node.style as { overflow?: string } | undefined)?.overflow === 'hidden';
  const cut = isPlane ? textsOn(node, page, above).filter(({ bottom }) => bottom > foot + 1) : [];
  return [
    ...cut.map(({ lines }) => `page ${page} cuts off a text: ${lines.join('')}`),
    ...(node.children ?? []).filter(isMeant).flatMap((child) => clipped(child, page, top)),
  ];
}

/** A page has at least so much on it, unless it opens a chapter. */
const LEAST = 1 / 3;

function sparse(pages: readonly LaidOutNode[]): string[] {
  return pages.flatMap((page, at) => {
    const opens = page.props?.order !== pages[at - 1]?.props?.order;
    const share = heightOn(page) / roomOn(page);
    return opens || share >= LEAST ? [] : [`page ${at + 1} is filled to ${Math.round(100 * share)}%`];
  });
}

/** What a printer would send back: see each of the rules. */
export function flawsOf(pages: readonly LaidOutNode[]): string[] {
  const texts = pages.map((page, at) => textsOn(page, at + 1));
  const all = texts.flat();
  return [
    ...texts.flatMap(stranded),
    ...torn(all),
    ...runts(all),
    ...unprinted(all),
    ...brokenBeside(all),
    ...splitRows(pages),
    ...pages.flatMap((page, at) => clipped(page, at + 1)),
    ...sparse(pages),
    ...overlapping(pages),
  ];
}
