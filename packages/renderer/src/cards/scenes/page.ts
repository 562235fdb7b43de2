import { setColumn } from '../column.js';
import type { Canvas, Composition } from '../composition.js';
import { coloursOf, frame, mapFill } from '../frame.js';
import { regionLayers, wholeMap } from '../raster.js';
import type { SliceOf } from '../slice.js';

/** What the map leaves free at the right edge of the card. */
const EDGE = 20;

/** A page: its title in a column, and the region in its colours beside it. */
export function composePage(slice: SliceOf<'page'>, canvas: Canvas): Composition {
  const { format, locale, outlines } = canvas;
  const colours = coloursOf(slice.ground);
  const framed = frame(canvas, slice.label, colours);
  const { shapes, texts, left, width, top, low } = framed;
  const column = width * 0.5;
  const words = setColumn(framed, { ...slice, colours, locale, width: column, largest: 132 });
  const mapLeft = left + column + 24;
  const area = {
    left: mapLeft,
    top: top + 8,
    width: format.width - EDGE - mapLeft,
    height: low - top - 8,
  };
  const map = wholeMap(area, regionLayers(outlines, mapFill(colours, slice.scene.lit, true)), outlines);
  return { ground: colours.fill, shapes: [...shapes, map], texts: [...texts, ...words] };
}
