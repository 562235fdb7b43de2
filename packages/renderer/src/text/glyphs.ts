import { TEXT_FAMILY, TITLE_FAMILY } from '@mra/design';
import { fontOf } from './measure.js';

const FONTS = [
  fontOf({ family: TEXT_FAMILY, weight: 400 }),
  fontOf({ family: TEXT_FAMILY, weight: 700 }),
  fontOf({ family: TITLE_FAMILY, weight: 800 }),
];

/** Stands for a letter or sign that the fonts of the house do not have. */
const UNKNOWN = '?';

/** Pictures and marks that say nothing by themselves are left out; a letter that can't be set must not vanish unseen. */
const PICTURES =
  /^[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Mark}\p{Format}\p{Regional_Indicator}\p{Control}]$/u;

const known = new Map<string, string>();

function asSet(sign: string): string {
  const found = known.get(sign);
  if (found !== undefined) return found;
  const code = sign.codePointAt(0) ?? 0;
  const has = FONTS.every((font) => font.hasGlyphForCodePoint(code));
  const set = has ? sign : PICTURES.test(sign) ? '' : UNKNOWN;
  known.set(sign, set);
  return set;
}

/** The text in signs that every font of the house has: without one, a PDF is no archive and a card shows an empty box. */
export function inHouseSigns(text: string): string {
  return text.normalize('NFC').replace(/[^\n\u0020-\u007e\u00a0-\u00ff\u2013-\u2019]/gu, asSet);
}
