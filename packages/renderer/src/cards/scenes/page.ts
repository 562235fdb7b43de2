import { type Canvas, type Composition, LABEL, LEAD, lowest, setText, steps, TITLE } from '../composition.js';
import { coloursOf, frame, mapFill } from '../frame.js';
import { regionLayers, wholeMap } from '../raster.js';
import type { SliceOf } from '../slice.js';

/** What the map leaves free at the right edge of the card. */
const EDGE = 20;

/** A page: its title in a column, and the region in its colours beside it. */
export function composePage(slice: SliceOf<'page'>, canvas: Canvas): Composition {
  const { format, locale, outlines } = canvas;
  const colours = coloursOf(slice.ground);
  const { shapes, texts, left, width, top, low } = frame(canvas, slice.label, colours);
  const column = width * 0.5;
  const shared = { colours, locale, left, width: column };
  const text = setText({
    ...shared,
    name: 'text',
    text: slice.text,
    setting: LEAD,
    sizes: steps(36, 26),
    low,
    height: 130,
  });
  const above = setText({
    ...shared,
    name: 'above',
    text: slice.above,
    setting: LABEL,
    sizes: [30, 27, 24],
    top,
    height: 44,
  });
  const titleTop = lowest(above, top) + (above.length > 0 ? 8 : 0);
  const title = setText({
    ...shared,
    name: 'title',
    text: slice.title,
    setting: TITLE,
    sizes: steps(132, 44),
    top: titleTop,
    height: (text[0]?.top ?? low) - titleTop - 20,
  });
  const mapLeft = left + column + 24;
  const area = {
    left: mapLeft,
    top: top + 8,
    width: format.width - EDGE - mapLeft,
    height: low - top - 8,
  };
  const map = wholeMap(area, regionLayers(outlines, mapFill(colours, slice.scene.lit, true)), outlines);
  return { ground: colours.fill, shapes: [...shapes, map], texts: [...texts, ...above, ...title, ...text] };
}
