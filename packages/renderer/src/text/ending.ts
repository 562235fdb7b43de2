const NO_BREAK = '\u00a0';

/** The last line of a text has more letters than the shortest words have. */
export const LEAST_AT_END = 5;

/** Of a longer word and its last one there may be no room on a line. */
const MOST_TOGETHER = 18;

const lettersOf = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').length;

/**
 * Binds a short last word to the word before it, so that it does not come to stand on a line of its own.
 * @param pieces of one text, which may be set in several ways
 * @returns the same pieces where there is nothing to bind
 */
export function keepEnd(pieces: string[]): string[] {
  let last = '';
  for (let at = pieces.length - 1; at >= 0; at -= 1) {
    const piece = pieces[at] ?? '';
    const space = (last ? piece : piece.trimEnd()).search(/[ \n][^ \n]*$/);
    if (space < 0) {
      last = piece + last;
      continue;
    }
    const [, before = ''] = /(\S+)$/.exec(piece.slice(0, space)) ?? [];
    last = piece.slice(space + 1) + last;
    const binds = piece[space] === ' ' && before && lettersOf(last) < LEAST_AT_END && lettersOf(last) > 0;
    if (!binds || before.length + last.length > MOST_TOGETHER) return pieces;
    return pieces.with(at, `${piece.slice(0, space)}${NO_BREAK}${piece.slice(space + 1)}`);
  }
  return pieces;
}
