import { INK, PAPER, SUBREGIONS, type SubregionKey } from '@mra/design';
import { colourIn, type Palette } from '../../renditions/palette.js';
import {
  type Area,
  BODY,
  type Canvas,
  type Colours,
  type Composition,
  isTall,
  LEAD,
  lowest,
  NUMBER,
  type Picture,
  setText,
  steps,
  widestOf,
} from '../composition.js';
import { coloursOf, frame, mapFill, quiet } from '../frame.js';
import { closeUp, regionLayers, squaresPicture, wholeMap } from '../raster.js';
import type { CardWith } from '../slice.js';

/** A number as squares: so many, of which so many are lit. */
export interface CountedSquares {
  count: number;
  lit: number;
}

/** A number with the map, or with squares that show it. */
export interface FigureLayout {
  kind: 'figure';
  lit: SubregionKey | null;
  squares: CountedSquares | null;
}

/** What a picture leaves free at the edges of the card. */
const EDGE = 20;

/** Rows of the same length are read at a glance, so they may be smaller by this. */
const EVEN = 0.7;

/** In how many columns squares stand in an area as large as they can, in full rows where that is nearly as large. */
function columnsIn({ width, height }: Area, count: number): { columns: number; side: number } {
  const ways = Array.from({ length: count }, (_, at) => {
    const columns = at + 1;
    return { columns, side: Math.min(width / columns, height / Math.ceil(count / columns)) };
  }).toSorted((a, b) => b.side - a.side);
  const [largest = { columns: 1, side: 1 }] = ways;
  const even = ways.find(({ columns }) => count % columns === 0) ?? largest;
  return even.side >= largest.side * EVEN ? even : largest;
}

/** What the lit squares are painted in, one after the other: so many of the region's have its seven colours. */
function brightFills({ count, lit }: CountedSquares, { fill, on }: Colours, palette: Palette): string[] {
  if (fill !== PAPER) return [on];
  return lit === count
    ? SUBREGIONS.map((key) => colourIn(palette, key).fill)
    : [colourIn(palette, 'amsterdam').fill];
}

/** A number as squares, as large as fits in an area. @param low where they stand, unless they need the room below it */
function squaresIn(
  area: Area,
  squares: CountedSquares,
  colours: Colours,
  palette: Palette,
  low: number,
  right: boolean,
): Picture {
  const { count, lit } = squares;
  const { columns, side: most } = columnsIn(area, count);
  const side = Math.floor(most);
  const fills = brightFills(squares, colours, palette);
  const letters = Array.from({ length: count }, (_, at) => (at < lit ? String(at % fills.length) : 'o'));
  const rows = Array.from({ length: Math.ceil(count / columns) }, (_, row) =>
    letters.slice(row * columns, (row + 1) * columns).join(''),
  );
  const { left, top, width } = area;
  return squaresPicture(
    { rows, fills: { o: quiet(colours), ...Object.fromEntries(fills.entries()) } },
    Math.round(right ? left + width - columns * side : left),
    Math.round(Math.max(top, low - rows.length * side)),
    side,
  );
}

/** A figure: the number as large as fits, what it counts, and where it comes from. */
export function composeFigure(slice: CardWith<FigureLayout>, canvas: Canvas): Composition {
  const { format, locale, outlines } = canvas;
  const { lit, squares } = slice.layout;
  const tall = isTall(canvas);
  const colours = coloursOf(slice.ground, canvas);
  const { shapes, texts, left, width, top, low } = frame(canvas, slice.label, colours);
  const column = tall ? width : width * 0.46;
  const shared = { colours, locale, left };
  const above = setText({
    ...shared,
    name: 'above',
    text: slice.above,
    setting: LEAD,
    sizes: [tall ? 64 : 44],
    width,
    top,
    height: 80,
  });
  const numberSet = { ...shared, name: 'title', text: slice.title, setting: NUMBER, top: lowest(above, top) };
  const tallNumber = { ...numberSet, sizes: steps(420, 60), width, height: (low - top) * 0.34 };
  // In a wide card a short number stands beside the picture, a long one above it.
  const short = setText({ ...numberSet, sizes: steps(244, 190), width: column, height: 212 });
  const wideNumber =
    short[0]?.lines.length === 1 && !short[0].shortened
      ? short
      : setText({ ...numberSet, sizes: steps(220, 44), width, height: 190 });
  const number = tall ? setText(tallNumber) : wideNumber;
  const below = lowest(number, top) + (tall ? 36 : 20);
  const noteSet = { ...shared, name: 'note', text: slice.note, setting: BODY, width: column };
  const textSet = { ...shared, name: 'text', text: slice.text, setting: LEAD, width: column };
  // In a tall card the words follow each other and the picture has all that is left; in a wide one they stand on the lower edge.
  const wideNote = tall ? [] : setText({ ...noteSet, sizes: [24, 22], low, height: 90 });
  const textLow = (wideNote[0]?.top ?? low) - 16;
  const text = tall
    ? setText({
        ...textSet,
        sizes: steps(format.height > 1200 ? 76 : 58, 34),
        top: below,
        height: (low - top) * 0.26,
      })
    : setText({ ...textSet, sizes: steps(46, 24), low: textLow, height: textLow - below });
  const note = tall
    ? setText({ ...noteSet, sizes: [30, 28, 26], top: lowest(text, below) + 24, height: 120 })
    : wideNote;
  const beside = left + column + 40;
  const pictureLeft = tall ? left : beside;
  const pictureTop = tall
    ? lowest(note, below) + 40
    : widestOf([...above, ...number]) + left + 40 < beside
      ? top
      : below;
  const area = {
    left: pictureLeft,
    top: pictureTop,
    width: format.width - EDGE - pictureLeft,
    height: (tall ? format.height - EDGE * 2 : low) - pictureTop,
  };
  const mapIn = (): Picture => {
    const own = slice.ground === 'paper' || colours.fill === INK;
    const layers = regionLayers(outlines, mapFill(canvas, colours, lit ? [lit] : [], own));
    const region = wholeMap(area, layers, outlines);
    // Where the region would be small, the subregion is shown near instead, off the card's edges.
    const edge = { left: Math.round(tall ? 0 : beside), top: Math.round(pictureTop) };
    const bleed = { ...edge, width: format.width - edge.left, height: format.height - edge.top };
    return lit && region.width < area.width * 0.8 ? closeUp(bleed, lit, layers, outlines) : region;
  };
  const picture = squares
    ? squaresIn({ ...area, width: left + width - pictureLeft }, squares, colours, canvas.palette, low, !tall)
    : mapIn();
  return {
    ground: colours.fill,
    shapes: [...shapes, picture],
    texts: [...texts, ...above, ...number, ...text, ...note],
  };
}
