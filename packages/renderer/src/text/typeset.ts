import { inHouseSigns } from './glyphs.js';

const NO_BREAK = '\u00a0';

/**
 * Writes a text with the signs of a printed page: real quotes, apostrophes and ellipses, dashes with space around them, and no line
 * break inside an amount. Signs that are right already stay; those that the fonts do not have give way.
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
    .replace(/(€|[aA]ctielijn|[aA]ction line) (?=\d)/g, `$1${NO_BREAK}`)
    .replace(
      /(\d) (?=(?:%|procent|per cent|m[²2]|km|MW|ha|miljoen|miljard|million|billion)(?!\p{L}))/gu,
      `$1${NO_BREAK}`,
    );
}
