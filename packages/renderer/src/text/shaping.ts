import { type Font, type Glyph, type GlyphPosition, type GlyphRun, openSync } from 'fontkit';

/** A word with the spaces after it, or the spaces that a text begins with. */
const PIECES = /[^ ]+ *| +/g;

/** Signs that are shaped together with others across a space, or in another way than Latin letters. */
const NOT_BY_WORDS = /[\p{Mark}\p{Format}]|[^\p{Script=Latin}\p{Script=Common}]/u;

const METRICS = ['unitsPerEm', 'ascent', 'descent', 'lineGap', 'capHeight', 'xHeight'] as const;

const MOST_PIECES = 20_000;

const copyOf = ({ xAdvance, yAdvance, xOffset, yOffset }: GlyphPosition) =>
  ({ xAdvance, yAdvance, xOffset, yOffset }) as GlyphPosition;

/**
 * Makes a font shape text from left to right word by word and remember the words, as browsers do: shaping was the slowest part of a layout,
 * and texts hold the same words. A word is shaped with the sign that follows its space, as fonts kern with spaces too, so the result is that
 * of the whole text.
 */
function rememberWords(font: Font): void {
  const shape = font.layout.bind(font);
  const known = new Map<string, Pick<GlyphRun, 'glyphs' | 'positions'>>();

  function shapeOf(piece: string, next: string) {
    const name = piece + next;
    const found = known.get(name);
    if (found) return found;
    const { glyphs, positions } = shape(name, [], 'latn', undefined, 'ltr');
    const end = next ? -1 : glyphs.length;
    const shaped = { glyphs: glyphs.slice(0, end), positions: positions.slice(0, end) };
    if (known.size >= MOST_PIECES) known.clear();
    known.set(name, shaped);
    return shaped;
  }

  font.layout = (text, features, script, language, direction) => {
    const asked = features && Object.keys(features).length > 0;
    if (asked || script || language || direction !== 'ltr' || NOT_BY_WORDS.test(text))
      return shape(text, features, script, language, direction);
    const pieces = text.match(PIECES) ?? [];
    const glyphs: Glyph[] = [];
    const positions: GlyphPosition[] = [];
    pieces.forEach((piece, at) => {
      const following = pieces[at + 1]?.codePointAt(0);
      const shaped = shapeOf(piece, following ? String.fromCodePoint(following) : '');
      glyphs.push(...shaped.glyphs);
      // Whoever sets a text may scale its positions in place.
      positions.push(...shaped.positions.map(copyOf));
    });
    return { glyphs, positions } as GlyphRun;
  };
}

/**
 * Opens a font for setting texts. @throws {TypeError} for a file that holds several
 */
export function openFont(path: string): Font {
  const font = openSync(path);
  if (!('layout' in font)) throw new TypeError(`${path} holds several fonts`);
  // fontkit keeps a glyph as it met it first: one that was drawn as a part of another, as the dot of a colon, would from then on stand for no
  // sign, and no reader could find it in a text.
  const signs = new Set(font.characterSet);
  for (const sign of signs) font.glyphForCodePoint(sign);
  // Asked for every letter of every text.
  font.hasGlyphForCodePoint = (sign) => signs.has(sign);
  rememberWords(font);
  // fontkit looks these up in the tables of the file each time, and each run of each line asks for them.
  for (const name of METRICS) Object.defineProperty(font, name, { value: font[name] });
  return font;
}
