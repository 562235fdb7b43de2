import { loadContent } from '@mra/content';
import { FONTS } from '@mra/design';
import { type Font, openSync } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { openFont } from './shaping.js';
import { typeset } from './typeset.js';

function texts(content: unknown): string[] {
  if (typeof content === 'string') return [typeset(content)];
  return typeof content === 'object' && content !== null ? Object.values(content).flatMap(texts) : [];
}

/** What is drawn: which glyphs, and where. */
function drawn(font: Font, text: string): string {
  const { glyphs, positions } = font.layout(text, [], undefined, undefined, 'ltr');
  return glyphs
    .map(({ id }, at) => [id, positions[at]?.xAdvance, positions[at]?.xOffset, positions[at]?.yOffset].join())
    .join(' ');
}

describe.each(FONTS)('$family $weight $style', ({ path }) => {
  it('sets the agenda word by word just as in one go', () => {
    const [whole, byWords] = [openSync(path) as Font, openFont(path)];
    // Of the texts a part, and of these the beginning: words enough, and soon done.
    const some = [...new Set(texts(loadContent()).map((text) => text.slice(0, 120)))].filter(
      (_, at) => at % 8 === 0,
    );
    expect(some.length).toBeGreaterThan(500);
    for (const text of [...some, ' a  b ', 'AV "T" Y. 1½ € 2', 'e\u0301 \u0301x', '', ' '])
      expect(drawn(byWords, text), text).toBe(drawn(whole, text));
  });

  it('knows its signs, also when they were drawn as parts of others before', () => {
    const font = openFont(path);
    const subset = font.createSubset();
    for (const glyph of font.layout(':;éüÅ…').glyphs) subset.includeGlyph(glyph);
    subset.encode();
    for (const sign of '.,eu´A')
      expect(font.layout(sign).glyphs[0]?.codePoints, sign).toEqual([sign.codePointAt(0)]);
  });
});
