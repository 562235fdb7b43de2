import type { Locale } from '@mra/agenda';
import { type RegionOutlines, TEXT_FAMILY, TITLE_FAMILY } from '@mra/design';
import type { Palette } from '../renditions/palette.js';
import { type FittedText, fitLines, type Setting, shorten, widthOf } from '../text/measure.js';
import { typeset } from '../text/typeset.js';
import type { Format } from './formats.js';

/** A rectangle on a card, in pixels. */
export interface Area {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** A flat rectangle. */
export interface Plane extends Area {
  fill: string;
}

/** A drawing: what of it lies in the box is shown in the area. */
export interface Picture extends Area {
  box: { x: number; y: number; width: number; height: number };
  layers: { path: string; fill: string }[];
}

/** A text that was measured: its lines fit into its area. */
export interface PlacedText extends Area, FittedText {
  /** What it is, for the report of what was shortened. */
  name: string;
  setting: Setting;
  colour: string;
  /** What it stands on. */
  ground: string;
}

/** All of a card: shapes in the order in which they are laid, then words, which lie on no other words. */
export interface Composition {
  ground: string;
  shapes: (Plane | Picture)[];
  texts: PlacedText[];
}

/** What every composition is made in. */
export interface Canvas {
  format: Format;
  locale: Locale;
  outlines: RegionOutlines | null;
  /** The colours of the subregions that it shows. */
  palette: Palette;
}

/** A ground and the text colour that is read on it. */
export interface Colours {
  fill: string;
  on: string;
}

export const TITLE: Setting = { family: TITLE_FAMILY, weight: 800, tracking: -0.03, leading: 1 };
/** One line of digits: without descenders, so that it stands close. */
export const NUMBER: Setting = { family: TITLE_FAMILY, weight: 800, tracking: -0.04, leading: 0.86 };
export const LEAD: Setting = { family: TITLE_FAMILY, weight: 600, tracking: -0.015, leading: 1.14 };
export const BODY: Setting = { family: TEXT_FAMILY, weight: 400, tracking: 0, leading: 1.26 };
export const LABEL: Setting = { family: TEXT_FAMILY, weight: 700, tracking: 0, leading: 1.26 };

/** Sizes from large to small, each some eight percent smaller. */
export function steps(largest: number, smallest: number): number[] {
  const sizes: number[] = [];
  for (let size = largest; size > smallest; size = Math.min(size - 1, Math.round(size * 0.92)))
    sizes.push(size);
  return [...sizes, smallest];
}

/** No card has room for more characters than this. */
const MOST = 5000;

interface Wanted {
  name: string;
  text: string;
  setting: Setting;
  sizes: readonly number[];
  left: number;
  width: number;
  /** The most that it may be high. */
  height: number;
  colours: Colours;
  locale: Locale;
  /** Where it begins; or where it ends. */
  top?: number;
  low?: number;
  /** Set against the right edge of its room; a text of one line. */
  right?: boolean;
}

const lettersIn = (text: string) => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

/** A text that the fonts of the house can't write. */
export class UnwritableText extends RangeError {
  override name = 'UnwritableText';

  /** @param role what it is on the card */
  constructor(
    readonly role: string,
    readonly text: string,
  ) {
    super(`its ${role} “${text}” is in letters that the fonts of the house don’t have`);
  }
}

/** The text in signs of the house. @throws {UnwritableText} where most of it has none, for a row of question marks says nothing */
function inSigns(name: string, text: string): string {
  // A dot between two facts stays with the first.
  const set = typeset(text.slice(0, MOST)).replaceAll(' ·', '\u00a0·');
  const [meant, left] = [lettersIn(text.slice(0, MOST)), lettersIn(set)];
  if (left < meant / 2 || !set.trim()) throw new UnwritableText(name, shorten(text, 40));
  return set;
}

/** Sets a text as large as its room allows. @returns nothing where there is no text @throws {UnwritableText} as `inSigns` */
export function setText(wanted: Wanted): PlacedText[] {
  const { name, text, setting, sizes, left, width, height, colours, locale, top, low, right } = wanted;
  if (!text) return [];
  const fitted = fitLines(inSigns(name, text), { ...setting, sizes, width, height, locale });
  const used = fitted.lines.length * fitted.size * setting.leading;
  const begin = top ?? (low ?? 0) - used;
  const own = right ? Math.max(...fitted.lines.map((line) => widthOf(line, setting, fitted.size))) : width;
  const area = { left: left + width - own, top: begin, width: own, height: used };
  return [{ name, ...fitted, ...area, setting, colour: colours.on, ground: colours.fill }];
}

/** The lower edge of texts, or where they would begin. */
export function lowest(texts: readonly PlacedText[], otherwise: number): number {
  return Math.max(otherwise, ...texts.map(({ top, height }) => top + height));
}

/** The width of the longest line. */
export function widestOf(texts: readonly PlacedText[]): number {
  return Math.max(
    0,
    ...texts.flatMap(({ lines, setting, size }) => lines.map((line) => widthOf(line, setting, size))),
  );
}

export const isTall = ({ format }: Canvas): boolean => format.height >= format.width;
