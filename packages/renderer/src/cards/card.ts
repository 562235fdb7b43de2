import { readFileSync } from 'node:fs';
import type { Locale } from '@mra/agenda';
import {
  FONTS,
  INK,
  MAP_SIZE,
  mix,
  PAPER,
  type RegionOutlines,
  SUBREGION_COLOURS,
  SUBREGIONS,
  type SubregionKey,
  squaresPath,
  subregionSquares,
  TEXT_FAMILY,
  TITLE_FAMILY,
} from '@mra/design';
import satori from 'satori';
import sharp from 'sharp';
import { widthOf } from '../text/measure.js';
import { FORMATS, type Format, type FormatName } from './formats.js';
import { type Area, BODY, type CardLayout, layOutCard, TITLE } from './layout.js';
import type { CardSlice } from './slice.js';

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

const SENDER: Record<Locale, string> = { nl: 'MRA Innovatie', en: 'MRA Innovation' };
const SQUARE = 10;
const SQUARE_GAP = 0.9;
const STRIP = 14;

const element = (
  style: Style,
  children: unknown,
  type = 'div',
  rest: Record<string, unknown> = {},
): Element => ({
  type,
  props: { style: { display: 'flex', ...style }, children, ...rest },
});

const at = ({ left, top, width, height }: Area): Style => ({
  position: 'absolute',
  left,
  top,
  width,
  height,
});

interface Colours {
  fill: string;
  on: string;
}

function coloursOf({ ground }: CardSlice): Colours {
  if (ground === 'ink') return { fill: INK, on: PAPER };
  if (ground === 'paper') return { fill: PAPER, on: INK };
  return { fill: SUBREGION_COLOURS[ground].fill, on: SUBREGION_COLOURS[ground].onFill };
}

/** Lines that were measured: satori does not break them again. */
function lines(text: readonly string[], size: number, leading: number, style: Style): Element {
  return element(
    { flexDirection: 'column', fontSize: size, lineHeight: leading, ...style },
    text.map((line) => element({ height: size * leading, whiteSpace: 'nowrap' }, line)),
  );
}

function map(lit: SubregionKey | null, { fill, on }: Colours, outlines: RegionOutlines | null): string {
  const [width, height] = [MAP_SIZE.columns * SQUARE, MAP_SIZE.rows * SQUARE];
  const box = outlines ?? { width, height };
  const unlit = mix(on, fill, 0.18);
  const colourOf = (key: SubregionKey) => {
    if (!lit) return SUBREGION_COLOURS[key].fill;
    return key === lit ? on : unlit;
  };
  const pathOf = (key: SubregionKey) =>
    outlines?.paths[key] ?? squaresPath(subregionSquares(key), SQUARE, SQUARE_GAP);
  const paths = SUBREGIONS.map((key) => `<path d="${pathOf(key)}" fill="${colourOf(key)}"/>`);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${box.width} ${box.height}" width="${width}" height="${height}">${paths.join('')}</svg>`;
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}

/** A number or code as large as its area allows. */
function sign(text: string, area: Area, on: string): Element {
  const size = Math.min(area.height * 1.15, area.width / widthOf(text, TITLE, 1));
  return element(
    {
      ...at(area),
      justifyContent: 'flex-end',
      alignItems: 'flex-end',
      fontFamily: TITLE_FAMILY,
      fontWeight: 800,
      fontSize: size,
      lineHeight: 0.86,
      letterSpacing: size * TITLE.tracking,
      color: on,
    },
    text,
  );
}

/** The seven colours in a row along the lower edge. */
function strip({ width, height }: Format): Element {
  return element(
    { position: 'absolute', left: 0, top: height - STRIP, width, height: STRIP },
    SUBREGIONS.map((key) => element({ flex: 1, background: SUBREGION_COLOURS[key].fill }, undefined)),
  );
}

function draw(
  slice: CardSlice,
  layout: CardLayout,
  format: Format,
  locale: Locale,
  outlines: RegionOutlines | null,
): Element {
  const colours = coloursOf(slice);
  const { fill, on } = colours;
  const { header, above, title, text, picture } = layout;
  const pictured =
    'sign' in slice.picture
      ? [sign(slice.picture.sign, picture, on), strip(format)]
      : [
          element(at(picture), undefined, 'img', {
            src: map(slice.picture.lit, colours, outlines),
            width: picture.width,
            height: picture.height,
          }),
        ];
  return element(
    {
      position: 'relative',
      width: format.width,
      height: format.height,
      background: fill,
      color: on,
      fontFamily: TEXT_FAMILY,
    },
    [
      ...pictured,
      element(
        {
          ...at(header),
          justifyContent: 'space-between',
          fontSize: header.size,
          fontWeight: 700,
          borderBottom: `4px solid ${on}`,
        },
        [element({}, SENDER[locale]), element({}, header.label)],
      ),
      element({ ...at(above), fontFamily: TITLE_FAMILY, fontWeight: 600, fontSize: above.size }, slice.above),
      lines(title.lines, title.size, TITLE.leading, {
        ...at(title),
        marginLeft: title.size * -0.035,
        fontFamily: TITLE_FAMILY,
        fontWeight: 800,
        letterSpacing: title.size * TITLE.tracking,
      }),
      lines(text.lines, text.size, BODY.leading, at(text)),
    ],
  );
}

/** A card as it was made, and the names of the texts that were shortened to fit. */
export interface MadeCard {
  bytes: Uint8Array;
  shortened: string[];
}

/** Makes a card. @param as the kind of file @param outlines the region's real shapes, where they are given */
export async function drawCard(
  slice: CardSlice,
  formatName: FormatName,
  as: 'png' | 'svg',
  locale: Locale,
  outlines: RegionOutlines | null,
): Promise<MadeCard> {
  const format = FORMATS[formatName];
  const layout = layOutCard(slice, format, locale);
  const svg = await satori(
    draw(slice, layout, format, locale, outlines) as unknown as Parameters<typeof satori>[0],
    {
      width: format.width,
      height: format.height,
      fonts,
    },
  );
  const bytes =
    as === 'svg' ? Buffer.from(svg) : await sharp(Buffer.from(svg)).png({ compressionLevel: 8 }).toBuffer();
  return { bytes, shortened: layout.shortened };
}
