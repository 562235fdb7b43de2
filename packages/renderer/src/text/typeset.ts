import { inHouseSigns } from './glyphs.js';

const NO_BREAK = '\u00a0';

/** What stands before a number on the same line. */
const BEFORE_NUMBER =
  /(€|(?<!\p{L})(?:art\.|p\.|pp\.|blz\.|nr\.|no\.|artikel|article|hoofdstuk|chapter|actielijn|action line)) (?=\d)/giu;

/** The initial of a name. */
const INITIAL = /((?<![\p{L}\p{N}.])\p{Lu}\.) (?=\p{Lu})/gu;

/**
 * Writes a text with the signs of a printed page: real quotes, apostrophes and ellipses, dashes with space around them, and no line
 * break inside an amount, a reference or a name with initials. Signs that are right already stay; those that the fonts do not have give way.
 */
export function typeset(text: string): string {
  return inHouseSigns(text)
    .replace(/\.{3}/g, '…')
    .replace(/(^|[\s([{–—])'/g, '$1‘')
    .replace(/'/g, '’')
    .replace(/(^|[\s([{–—])"/g, '$1“')
    .replace(/"/g, '”')
    .replace(/ -{1,2} /g, ' – ')
    .replace(/ –(?=\s)/g, `${NO_BREAK}–`)
    .replace(BEFORE_NUMBER, `$1${NO_BREAK}`)
    .replace(INITIAL, `$1${NO_BREAK}`)
    .replace(
      /(\d) (?=(?:%|procent|per cent|m[²2]|km|MW|ha|mln|mld|miljoen|miljard|million|billion)(?!\p{L}))/gu,
      `$1${NO_BREAK}`,
    );
}
