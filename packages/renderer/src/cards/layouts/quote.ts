import { SUBREGIONS, subregionSquares } from '@mra/design';
import { colourIn, type Palette } from '../../renditions/palette.js';
import { fontOf } from '../../text/measure.js';
import {
  type Canvas,
  type Composition,
  isTall,
  LEAD,
  type Picture,
  type Plane,
  setText,
  steps,
  TITLE,
} from '../composition.js';
import type { Format } from '../formats.js';
import { coloursOf, frame } from '../frame.js';
import { squaresPicture } from '../raster.js';
import type { CardWith } from '../slice.js';

/** A sentence to be quoted. */
export interface QuoteLayout {
  kind: 'quote';
}

/** The house's own quotation mark as a drawing. @param width in pixels */
function quotationMark(left: number, top: number, width: number, fill: string): Picture {
  const path = fontOf(TITLE).layout('“').glyphs[0]?.path.scale(1, -1);
  if (!path) throw new RangeError('The title font has no quotation mark');
  const { minX, minY, maxX, maxY } = path.bbox;
  const box = { x: minX, y: minY, width: maxX - minX, height: maxY - minY };
  return {
    left,
    top,
    width,
    height: (width * box.height) / box.width,
    box,
    layers: [{ path: path.toSVG(), fill }],
  };
}

const STRIP = 16;
/** Squares beside each other in a subregion's column. */
const ABREAST = 6;

/** The squares of the map in seven columns on the lower edge: the region as a skyline. Elsewhere the seven colours in a strip. */
function foot({ width, height, bottom }: Format, palette: Palette): (Plane | Picture)[] {
  const column = width / SUBREGIONS.length;
  if (bottom < 300)
    return SUBREGIONS.map((key, at) => ({
      left: at * column,
      top: height - STRIP,
      width: column,
      height: STRIP,
      fill: colourIn(palette, key).fill,
    }));
  const side = Math.floor(column / (ABREAST + 0.4));
  return SUBREGIONS.map((key, at) => {
    const count = subregionSquares(key).length;
    const rows = Array.from({ length: Math.ceil(count / ABREAST) }, (_, row) =>
      'x'.repeat(Math.min(ABREAST, count - row * ABREAST)),
    ).toReversed();
    const fills = { x: colourIn(palette, key).fill };
    return squaresPicture(
      { rows, fills },
      Math.round(at * column + side * 0.2),
      height - rows.length * side,
      side,
    );
  });
}

/** A message: a sentence to be quoted, with who says it. */
export function composeQuote(slice: CardWith<QuoteLayout>, canvas: Canvas): Composition {
  const { format, locale, palette } = canvas;
  const tall = isTall(canvas);
  const colours = coloursOf(slice.ground, canvas);
  const { shapes, texts, left, width, top, low } = frame(canvas, slice.label, colours);
  const mark = quotationMark(
    left,
    top + 10,
    tall ? 230 : 170,
    colourIn(palette, slice.ground === 'ink' ? 'zuid-kennemerland' : 'amsterdam').fill,
  );
  const textLeft = tall ? left : left + mark.width + 40;
  const shared = { colours, locale, left: textLeft, width: left + width - textLeft };
  const sender = setText({
    ...shared,
    name: 'text',
    text: slice.text,
    setting: LEAD,
    sizes: tall ? steps(44, 30) : steps(32, 24),
    low,
    height: tall ? 160 : 84,
  });
  const textTop = tall ? top + mark.height + 48 : top;
  const title = setText({
    ...shared,
    name: 'title',
    text: slice.title,
    setting: { ...TITLE, leading: 1.04 },
    sizes: tall ? steps(170, 44) : steps(104, 38),
    top: textTop,
    height: (sender[0]?.top ?? low) - 24 - textTop,
  });
  return {
    ground: colours.fill,
    shapes: [...shapes, mark, ...foot(format, palette)],
    texts: [...texts, ...title, ...sender],
  };
}
