import { setColumn } from '../column.js';
import { type Canvas, type Composition, lowest, type PlacedText } from '../composition.js';
import { coloursOf, frame, mapFill } from '../frame.js';
import { regionLayers, wholeMap } from '../raster.js';
import type { SliceOf } from '../slice.js';

/** What the map leaves free at the right edge of the card. */
const EDGE = 20;
/** A title that grows by this over the whole width of the card is set there. */
const GAIN = 1.2;

const titleIn = (words: readonly PlacedText[]) => words.find(({ name }) => name === 'title');
const sizeOf = (words: readonly PlacedText[]) => titleIn(words)?.size ?? 0;

/** A page: its title in a column with the region in its colours beside it, or over the whole width where a long word would keep it small. */
export function composePage(slice: SliceOf<'page'>, canvas: Canvas): Composition {
  const { format, locale, outlines } = canvas;
  const colours = coloursOf(slice.ground);
  const framed = frame(canvas, slice.label, colours);
  const { shapes, texts, left, width, top, low } = framed;
  const column = width * 0.5;
  const shared = { ...slice, colours, locale, largest: 132 };
  const beside = setColumn(framed, { ...shared, width: column });
  const over = setColumn(framed, { ...shared, width, foot: column, most: 184 });
  const across = sizeOf(over) > sizeOf(beside) * GAIN;
  const words = across ? over : beside;
  const title = titleIn(words);
  const mapLeft = left + column + 24;
  const mapTop = across && title ? lowest([title], top) + 24 : top + 8;
  const area = {
    left: mapLeft,
    top: mapTop,
    width: format.width - EDGE - mapLeft,
    height: low - mapTop,
  };
  const map = wholeMap(area, regionLayers(outlines, mapFill(colours, slice.scene.lit, true)), outlines);
  return { ground: colours.fill, shapes: [...shapes, map], texts: [...texts, ...words] };
}
