import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { create, type Font } from 'fontkit';
import { afterAll, describe, expect, it } from 'vitest';
import { EXTRA_CHARACTERS, FONTS, readFont } from './fonts.js';
import { writeForTheWeb } from './web/write.js';

const ASCII = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).join('');

function open(bytes: Buffer): Font {
  const opened = create(bytes);
  if (!('hasGlyphForCodePoint' in opened)) throw new TypeError('a collection, not a font');
  return opened;
}

const missing = (font: Font) =>
  [...ASCII, ...EXTRA_CHARACTERS].filter((each) => !font.hasGlyphForCodePoint(each.codePointAt(0) ?? 0));

describe('the full fonts, for PDF and card', () => {
  it.each(FONTS)('$family $weight $style has every character that the agenda uses', (font) => {
    expect(missing(open(readFont(font)))).toEqual([]);
  });

  it.each(FONTS)('$family $weight $style is one weight, not a variable font', (font) => {
    const opened = open(readFont(font));
    expect(Object.keys(opened.variationAxes)).toEqual([]);
    expect(opened['OS/2'].usWeightClass).toBe(font.weight);
  });

  it('knows the letters of Dutch, of European names, and of figures', () => {
    for (const each of 'ëïéèêöüáóúçñŁłźĲĳ€²³–—‘’“”…·•×−½\u00a0\u2009')
      expect(EXTRA_CHARACTERS).toContain(each);
  });
});

describe('the fonts for the web', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'web-'));
  const web = pathToFileURL(`${folder}/`);
  await writeForTheWeb(web);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const files = readdirSync(web).filter((file) => file.endsWith('.woff2'));

  it('are as many as the full ones', () => {
    expect(files).toHaveLength(FONTS.length);
  });

  it.each(files)('%s is at most 25 KB and has all characters, kerning and figures of one width', (file) => {
    expect(statSync(new URL(file, web)).size).toBeLessThanOrEqual(25_000);
    const font = open(readFileSync(new URL(file, web)));
    expect(missing(font)).toEqual([]);
    for (const feature of ['kern', 'tnum', 'frac']) expect(font.availableFeatures).toContain(feature);
    const widths = [...'0123456789'].map((digit) => font.layout(digit, ['tnum']).positions[0]?.xAdvance);
    expect(new Set(widths).size).toBe(1);
  });

  it('come from nowhere else', () => {
    const css = readFileSync(new URL('tokens.css', web), 'utf8');
    for (const file of files) expect(css).toContain(`url("./${file}")`);
    expect(css).not.toMatch(/https?:|\/\//);
  });

  it('each have a fallback in their own measures', () => {
    const css = readFileSync(new URL('tokens.css', web), 'utf8');
    expect(css.match(/size-adjust/g)).toHaveLength(FONTS.length);
    expect(css.match(/font-display:swap/g)).toHaveLength(FONTS.length);
    expect(css).toContain('prefers-color-scheme:dark');
  });
});
