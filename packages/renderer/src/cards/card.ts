import { readFileSync } from 'node:fs';
import {
  FONTS,
  INK,
  MAP_SIZE,
  mix,
  PAPER,
  SUBREGION_COLOURS,
  SUBREGIONS,
  squaresOutside,
  squaresPath,
  subregionSquares,
  TEXT_FAMILY,
  TITLE_FAMILY,
} from '@mra/design';
import satori from 'satori';
import sharp from 'sharp';
import type { CardSlice } from './slices.js';

const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 64;
const SQUARE = 22;
const GAP = 2;
const TITLE_SIZES = [176, 148, 124, 104, 88, 76, 66, 58] as const;
/** Mean width of a letter of the title font, in em; words are measured with it before they are set. */
const LETTER_WIDTH = 0.56;
const MOST_TEXT = 130;

type Style = Record<string, string | number>;
interface Element {
  type: string;
  props: { style?: Style; children?: unknown; [name: string]: unknown };
}

const fonts = FONTS.filter(({ style }) => style === 'normal').map(({ family, weight, style, path }) => ({
  name: family,
  weight,
  style,
  data: readFileSync(path),
}));

const element = (
  type: string,
  style: Style,
  children: unknown,
  rest: Record<string, unknown> = {},
): Element => ({ type, props: { style, children, ...rest } });

/** How many lines a text takes when it is broken between words. */
function linesOf(text: string, size: number, width: number): number {
  const perLine = Math.floor(width / (size * LETTER_WIDTH));
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    if (word.length > perLine) return Number.POSITIVE_INFINITY;
    if (used > 0 && used + 1 + word.length > perLine) {
      lines += 1;
      used = word.length;
    } else used += (used > 0 ? 1 : 0) + word.length;
  }
  return lines;
}

/** A text that is too long, shortened at a word. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).replace(/[\s,;:.–-]+$/, '')}…`;
}

/** The largest size at which a title fits into the height, and the title, shortened only where even the smallest does not. */
export function fitTitle(title: string, width: number, height: number): { size: number; text: string } {
  for (const size of TITLE_SIZES)
    if (linesOf(title, size, width) * size <= height) return { size, text: title };
  const size = TITLE_SIZES[TITLE_SIZES.length - 1] ?? 58;
  const most = Math.floor(width / (size * LETTER_WIDTH)) * Math.floor(height / size);
  return { size, text: shorten(title, most) };
}

function mapImage(
  subregion: CardSlice['subregion'],
  foreground: string,
  ground: string,
): { src: string; width: number; height: number } {
  const [width, height] = [MAP_SIZE.columns * SQUARE, MAP_SIZE.rows * SQUARE];
  const paths = subregion
    ? [
        `<path d="${squaresPath(squaresOutside(subregion), SQUARE, GAP)}" fill="${mix(foreground, ground, 0.16)}"/>`,
        `<path d="${squaresPath(subregionSquares(subregion), SQUARE, GAP)}" fill="${foreground}"/>`,
      ]
    : SUBREGIONS.map(
        (key) =>
          `<path d="${squaresPath(subregionSquares(key), SQUARE, GAP)}" fill="${SUBREGION_COLOURS[key].fill}"/>`,
      );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${paths.join('')}</svg>`;
  return { src: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`, width, height };
}

function layout({ label, title, text, subregion }: CardSlice, locale: string): Element {
  const ground = subregion ? SUBREGION_COLOURS[subregion].fill : INK;
  const foreground = subregion ? SUBREGION_COLOURS[subregion].onFill : PAPER;
  const map = mapImage(subregion, foreground, ground);
  const { size, text: fitted } = fitTitle(title, WIDTH - 2 * MARGIN, 300);
  return element(
    'div',
    {
      display: 'flex',
      position: 'relative',
      width: WIDTH,
      height: HEIGHT,
      background: ground,
      color: foreground,
      fontFamily: TEXT_FAMILY,
    },
    [
      element(
        'img',
        { position: 'absolute', right: 40, bottom: -40, width: map.width, height: map.height },
        undefined,
        map,
      ),
      element(
        'div',
        {
          display: 'flex',
          position: 'absolute',
          left: MARGIN,
          right: MARGIN,
          top: 44,
          height: 50,
          justifyContent: 'space-between',
          fontSize: 27,
          fontWeight: 700,
          borderBottom: `4px solid ${foreground}`,
        },
        [
          element('span', {}, locale === 'nl' ? 'MRA Innovatie' : 'MRA Innovation'),
          element('span', {}, shorten(label, 52)),
        ],
      ),
      element(
        'div',
        {
          display: 'flex',
          position: 'absolute',
          left: MARGIN,
          top: 118,
          width: WIDTH - 2 * MARGIN,
          fontFamily: TITLE_FAMILY,
          fontWeight: 800,
          fontSize: size,
          lineHeight: 1,
          letterSpacing: size * -0.03,
        },
        fitted,
      ),
      element(
        'div',
        {
          display: 'flex',
          position: 'absolute',
          left: MARGIN,
          bottom: 52,
          width: 405,
          fontSize: 34,
          lineHeight: 1.25,
        },
        shorten(text, MOST_TEXT),
      ),
    ],
  );
}

/** Makes a card of 1200 by 630 pixels. @returns the PNG */
export async function renderCard(slice: CardSlice, locale: string): Promise<Buffer> {
  const svg = await satori(layout(slice, locale) as unknown as Parameters<typeof satori>[0], {
    width: WIDTH,
    height: HEIGHT,
    fonts,
  });
  return sharp(Buffer.from(svg)).png({ palette: false, compressionLevel: 8 }).toBuffer();
}
