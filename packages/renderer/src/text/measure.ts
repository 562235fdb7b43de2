import type { Locale } from '@mra/agenda';
import { FONTS, type FontFile } from '@mra/design';
import type { Font } from 'fontkit';
import { hyphenator, inNarrowSpace } from './hyphenation.js';
import { openFont } from './shaping.js';

/** How a text is set, apart from its size. */
export interface Setting {
  family: FontFile['family'];
  weight: FontFile['weight'];
  /** Letter spacing in em. */
  tracking: number;
  /** Height of a line in em. */
  leading: number;
}

/** The room that a text has, and the sizes that it may be set in, largest first. */
export interface Room extends Setting {
  sizes: readonly number[];
  width: number;
  height: number;
  locale: Locale;
}

export interface FittedText {
  size: number;
  lines: string[];
  /** Whether words were left out. */
  shortened: boolean;
}

const opened = new Map<string, Font>();

/** A font of the house, opened once. @throws {RangeError} where the house has no such font */
export function fontOf({
  family,
  weight,
  style = 'normal',
}: Pick<Setting, 'family' | 'weight'> & Partial<Pick<FontFile, 'style'>>): Font {
  const file = FONTS.find((each) => each.family === family && each.weight === weight && each.style === style);
  if (!file) throw new RangeError(`The house has no font ${family} ${weight} ${style}`);
  const known = opened.get(file.path);
  if (known) return known;
  const font = openFont(file.path);
  opened.set(file.path, font);
  return font;
}

const advances = new Map<string, number>();

/** The width of a line in em. A text is tried in many sizes, so answers are kept. */
function advanceOf(text: string, setting: Setting): number {
  const name = `${setting.family} ${setting.weight} ${text}`;
  const known = advances.get(name);
  if (known !== undefined) return known;
  const font = fontOf(setting);
  const advance = font.layout(text).advanceWidth / font.unitsPerEm;
  if (advances.size > 20_000) advances.clear();
  advances.set(name, advance);
  return advance;
}

/** The width of a line in the unit of `size`. */
export function widthOf(text: string, setting: Setting, size: number): number {
  const advance = advanceOf(text, setting);
  return (advance + setting.tracking * [...text].length) * size;
}

/** The hyphenation of a label, heading or cell that is so wide: see `inNarrowSpace`. */
export function within(width: number, setting: Setting, size: number, locale: Locale) {
  return inNarrowSpace(locale, (word) => widthOf(word, setting, size) <= width);
}

/** A text that is too long, shortened at a word. @param most characters with the ellipsis */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const end = cut.lastIndexOf(' ');
  return `${cut.slice(0, end > 0 ? end : most - 1).replace(/[\s,;:.–-]+$/u, '')}…`;
}

/** The parts of a text between which a line may break: words, and pieces of words that have a hyphen; a letter alone (“C-District”) stays with its word. */
function pieces(text: string): string[] {
  return text.trim().split(/(?<= )|(?<=\p{L}{2}[-/])(?=\p{L})/u);
}

function breakLines(parts: readonly string[], fits: (line: string) => boolean): string[] | null {
  const lines: string[] = [];
  let line = '';
  for (const part of parts) {
    if (fits((line + part).trimEnd())) line += part;
    else {
      if (!line || !fits(part.trimEnd())) return null;
      lines.push(line.trimEnd());
      line = part;
    }
  }
  return [...lines, line.trimEnd()];
}

/** How many lines a text takes that is broken between words alone. A word that is wider than the line counts as one more. */
export function linesIn(text: string, setting: Setting, size: number, width: number): number {
  const fits = (line: string) => widthOf(line, setting, size) <= width;
  return breakLines(pieces(text), fits)?.length ?? Math.ceil(widthOf(text, setting, size) / width) + 1;
}

/** Breaks a word that is wider than the room, with hyphens. */
function breakWord(word: string, locale: Locale, fits: (line: string) => boolean): string[] {
  const syllables = hyphenator(locale)(word.trimEnd()).flatMap((part) =>
    fits(`${part}-`) ? [part] : [...part],
  );
  const broken: string[] = [];
  let part = '';
  for (const syllable of syllables) {
    if (part && !fits(`${part}${syllable}-`)) {
      broken.push(part.endsWith('-') ? part : `${part}-`);
      part = syllable;
    } else part += syllable;
  }
  return [...broken, `${part}${word.endsWith(' ') ? ' ' : ''}`];
}

/** Lines of the same number but of more equal width. */
function balance(
  parts: readonly string[],
  count: number,
  width: number,
  widthAt: (line: string) => number,
): string[] {
  let [low, high] = [width / 2, width];
  while (high - low > 2) {
    const middle = (low + high) / 2;
    const lines = breakLines(parts, (line) => widthAt(line) <= middle);
    if (lines && lines.length <= count) high = middle;
    else low = middle;
  }
  return breakLines(parts, (line) => widthAt(line) <= high) ?? [];
}

/** The mean width of the narrowest text that can be thought of, in em. */
const NARROWEST = 0.2;

/**
 * Sets a text as large as its room allows: measured, set smaller by steps, and at the smallest size broken inside words that are too
 * wide and shortened at a word where there is still too much.
 */
export function fitLines(text: string, room: Room): FittedText {
  const smallest = room.sizes.at(-1) ?? 0;
  // No more than this can ever fit, so a text without an end is not measured to its end.
  const most = Math.ceil((room.width * room.height) / (smallest * smallest * room.leading * NARROWEST));
  const parts = pieces(text.slice(0, most + 1));
  for (const size of room.sizes) {
    const widthAt = (line: string) => widthOf(line, room, size);
    const lines = breakLines(parts, (line) => widthAt(line) <= room.width);
    if (lines && lines.length * size * room.leading <= room.height)
      return { size, lines: balance(parts, lines.length, room.width, widthAt), shortened: false };
  }
  const size = smallest;
  const fits = (line: string) => widthOf(line, room, size) <= room.width;
  const mostLines = Math.max(1, Math.floor(room.height / (size * room.leading)));
  const broken = parts.flatMap((part) =>
    fits(part.trimEnd()) ? [part] : breakWord(part, room.locale, fits),
  );
  const lines = breakLines(broken, fits) ?? [];
  if (lines.length <= mostLines) return { size, lines, shortened: false };
  let last = lines[mostLines - 1] ?? '';
  while (last && !fits(`${last}…`)) {
    const end = last.lastIndexOf(' ');
    last = last.slice(0, end > 0 ? end : -1);
  }
  return {
    size,
    lines: [...lines.slice(0, mostLines - 1), `${last.replace(/[\s,;:.–-]+$/u, '')}…`],
    shortened: true,
  };
}
