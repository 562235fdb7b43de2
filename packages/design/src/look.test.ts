import { readdirSync, readFileSync, statSync } from 'node:fs';
import { create } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { contrast, SUBREGION_COLOURS, SUBREGIONS, THEMES } from './colours.js';
import { EXTRA_CHARACTERS, FONTS, readFont } from './fonts.js';

describe('colour', () => {
  it.each(Object.entries(THEMES))('in the %s theme, all text reads on all grounds', (_, theme) => {
    for (const ground of [theme.background, theme.surface]) {
      for (const text of [theme.text, theme.mutedText, theme.link])
        expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
      for (const sign of [theme.focus, theme.rule]) expect(contrast(sign, ground)).toBeGreaterThanOrEqual(3);
    }
  });

  it.each(SUBREGIONS)('%s: text reads on its plane, and its own colour as text', (key) => {
    const { fill, onFill, asText, darkAsText } = SUBREGION_COLOURS[key];
    expect(contrast(onFill, fill)).toBeGreaterThanOrEqual(4.5);
    if (asText) expect(contrast(asText, THEMES.light.background)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(darkAsText, THEMES.dark.background)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(darkAsText, THEMES.dark.surface)).toBeGreaterThanOrEqual(4.5);
  });

  it('measures contrast as WCAG does', () => {
    expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#FFFFFF')).toBeCloseTo(4.48, 2);
  });
});

describe('fonts', () => {
  // Ligature letters that a reader never meets; their parts are there.
  const optional = new Set(['Ĳ', 'ĳ']);
  it.each(FONTS)('$family $weight $style has every character that the agenda uses', (font) => {
    const opened = create(readFont(font));
    if (!('hasGlyphForCodePoint' in opened)) throw new TypeError('a collection');
    const missing = [...EXTRA_CHARACTERS].filter(
      (each) => !optional.has(each) && !opened.hasGlyphForCodePoint(each.codePointAt(0) ?? 0),
    );
    expect(missing).toEqual([]);
  });

  const web = new URL('../dist/web/', import.meta.url);
  const files = readdirSync(web).filter((file) => file.endsWith('.woff2'));

  it('has a web font for each, at most 25 KB', () => {
    expect(files).toHaveLength(FONTS.length);
    for (const file of files) expect(statSync(new URL(file, web)).size).toBeLessThanOrEqual(25 * 1024);
  });

  it('asks for nothing from elsewhere', () => {
    const css = readFileSync(new URL('tokens.css', web), 'utf8');
    for (const file of files) expect(css).toContain(`url("./${file}")`);
    expect(css).not.toMatch(/https?:|\/\//);
  });
});
