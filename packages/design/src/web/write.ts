import { createHash } from 'node:crypto';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { create } from 'fontkit';
import subsetFont from 'subset-font';
import { EXTRA_CHARACTERS, FONTS, type FontFile, readFont } from '../fonts.js';
import { tokensCss, type WebFont } from './css.js';

// Mean width of Arial's lower-case letters weighted by how often Dutch uses them, in em; Arial itself can't be shipped.
const ARIAL_MEAN_WIDTH = { regular: 0.4997, bold: 0.5453 };
const LETTERS_BY_USE = 'eeeeeeeeeeeeeeeeeeennnnnnnnnnaaaaaaattttttiiiiiirrrrrroooooodddddslllghvkmubpwjzc';

const ASCII = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).join('');

// What texts are set with; the alternates that no style sheet asks for are a quarter of a title font.
const FEATURES = ['kern', 'liga', 'mark', 'mkmk', 'ccmp', 'locl', 'tnum', 'frac'];

/** The style sheet that names colours, sizes and fonts. */
const TOKENS = 'tokens.css';

/** Cuts a font down to the characters that the agenda uses, for the web. */
async function cut(font: FontFile, folder: URL): Promise<WebFont> {
  const bytes = await subsetFont(readFont(font), ASCII + EXTRA_CHARACTERS, {
    targetFormat: 'woff2',
    keepFeatures: FEATURES,
  });
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
  const file = `${font.family.toLowerCase().replaceAll(' ', '-')}-${font.weight}${font.style === 'italic' ? 'i' : ''}.${hash}.woff2`;
  await writeFile(new URL(file, folder), bytes);
  const metrics = create(readFont(font));
  if (!('layout' in metrics)) throw new TypeError(`${font.path} is a collection, not a font`);
  const em = metrics.unitsPerEm;
  const advance = metrics.layout(LETTERS_BY_USE).positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0);
  const fallback = font.weight >= 600 ? ARIAL_MEAN_WIDTH.bold : ARIAL_MEAN_WIDTH.regular;
  return {
    family: font.family,
    weight: font.weight,
    style: font.style,
    file,
    ascent: metrics.ascent / em,
    descent: -metrics.descent / em,
    lineGap: metrics.lineGap / em,
    widthRatio: advance / em / LETTERS_BY_USE.length / fallback,
  };
}

/**
 * Writes what a browser needs: the fonts cut down for the web, and `tokens.css` that names them beside the colours and sizes.
 * @param folder ends in a slash; what else stood in it goes
 */
export async function writeForTheWeb(folder: URL): Promise<void> {
  await mkdir(folder, { recursive: true });
  const fonts = await Promise.all(FONTS.map((font) => cut(font, folder)));
  await writeFile(new URL(TOKENS, folder), tokensCss(fonts));
  // Last, so that whoever reads the folder meanwhile finds all that the style sheet names.
  const wanted = new Set([TOKENS, ...fonts.map(({ file }) => file)]);
  for (const name of await readdir(folder))
    if (!wanted.has(name)) await rm(new URL(name, folder), { recursive: true, force: true });
}
