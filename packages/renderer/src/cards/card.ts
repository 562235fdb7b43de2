import { readFileSync } from 'node:fs';
import { FONTS, TITLE_FAMILY } from '@mra/design';
import satori from 'satori';
import sharp from 'sharp';
import type { CardDrawing } from '../renditions/drawing.js';
import { fontOf, type Setting } from '../text/measure.js';
import { type Composer, composeBy, shortenedIn } from './composing.js';
import type { Composition, Picture, PlacedText, Plane } from './composition.js';
import { FORMATS, type Format } from './formats.js';

interface Element {
  type: 'div';
  props: { style: Record<string, string | number>; children: unknown };
}

/** Read once and always the same objects, for satori knows by those what it has parsed. */
const fonts = FONTS.filter(({ style }) => style === 'normal').map(({ family, weight, style, path }) => ({
  name: family,
  weight,
  style,
  data: readFileSync(path),
}));

const element = (style: Element['props']['style'], children: unknown): Element => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});

/** The white that a line's first letter has at its left, in em: large letters stand on the edge all the same. */
function bearingOf(line: string, setting: Setting): number {
  const font = fontOf(setting);
  return font.glyphForCodePoint(line.codePointAt(0) ?? 0).bbox.minX / font.unitsPerEm;
}

/** Lines that were measured: satori does not break them again. */
function textElement({ left, top, size, lines, setting, colour }: PlacedText): Element {
  const { family, weight, tracking, leading } = setting;
  return element(
    {
      position: 'absolute',
      left,
      top,
      flexDirection: 'column',
      fontFamily: family,
      fontWeight: weight,
      fontSize: size,
      lineHeight: leading,
      letterSpacing: size * tracking,
      color: colour,
    },
    lines.map((line) => {
      const marginLeft = family === TITLE_FAMILY ? -size * bearingOf(line, setting) : 0;
      return element({ height: size * leading, whiteSpace: 'nowrap', marginLeft }, line);
    }),
  );
}

const round = (value: number) => Number(value.toFixed(2));

function rectangle({ left, top, width, height, fill }: Plane): string {
  return `<rect x="${round(left)}" y="${round(top)}" width="${round(width)}" height="${round(height)}" fill="${fill}"/>`;
}

function drawing({ left, top, width, height, box, layers }: Picture): string {
  const view = [box.x, box.y, box.width, box.height].map(round).join(' ');
  const paths = layers.map(({ path, fill }) => `<path d="${path}" fill="${fill}"/>`).join('');
  return `<svg x="${round(left)}" y="${round(top)}" width="${round(width)}" height="${round(height)}" viewBox="${view}">${paths}</svg>`;
}

/** A composition as SVG: satori sets the words, and the shapes are laid under them as they are. */
export async function toSvg(
  { ground, shapes, texts }: Composition,
  { width, height }: Format,
): Promise<string> {
  const words = element({ width, height }, texts.map(textElement));
  const svg = await satori(words as unknown as Parameters<typeof satori>[0], { width, height, fonts });
  const under = [
    rectangle({ left: 0, top: 0, width, height, fill: ground }),
    ...shapes.map((shape) => ('layers' in shape ? drawing(shape) : rectangle(shape))),
  ];
  return svg.replace(/^<svg[^>]*>/, (opening) => opening + under.join(''));
}

/** A card as it was made, and the texts that were shortened to fit, as `shortenedIn` names them. */
export interface MadeCard {
  bytes: Uint8Array;
  shortened: string[];
}

/** Makes a card. @param composer sets cards of its kind */
export async function drawCard(composer: Composer, drawing: CardDrawing): Promise<MadeCard> {
  const { slice, mimeType, locale, outlines, palette } = drawing;
  const format = FORMATS[drawing.format];
  const composition = composeBy(composer, slice, { format, locale, outlines, palette });
  const svg = Buffer.from(await toSvg(composition, format));
  // Level 8 takes five times as long for files of two thirds the size, and these stay far below a megabyte.
  const bytes = mimeType === 'image/svg+xml' ? svg : await sharp(svg).png({ compressionLevel: 4 }).toBuffer();
  return { bytes, shortened: shortenedIn(composition, slice) };
}
