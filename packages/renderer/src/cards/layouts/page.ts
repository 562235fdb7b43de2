import type { SubregionKey } from '@mra/design';
import { setBesidePicture } from '../column.js';
import type { Canvas, Composition } from '../composition.js';
import { coloursOf, frame, mapFill } from '../frame.js';
import { regionLayers, wholeMap } from '../raster.js';
import type { CardWith } from '../slice.js';

/** The map with these subregions in colour; with none, all seven. */
export interface PageLayout {
  kind: 'page';
  lit: SubregionKey[];
}

/** What the map leaves free at the right edge of the card. */
const EDGE = 20;

/** A page: its title in a column or above it, and the region in its colours beside the column. */
export function composePage(slice: CardWith<PageLayout>, canvas: Canvas): Composition {
  const { format, locale, outlines } = canvas;
  const colours = coloursOf(slice.ground, canvas);
  const framed = frame(canvas, slice.label, colours);
  const { shapes, texts, left, width, low } = framed;
  const column = width * 0.5;
  const shared = { ...slice, colours, locale, width: column, largest: 132 };
  const { words, pictureTop } = setBesidePicture(framed, shared);
  const mapLeft = left + column + 24;
  const area = {
    left: mapLeft,
    top: pictureTop + 8,
    width: format.width - EDGE - mapLeft,
    height: low - pictureTop - 8,
  };
  const map = wholeMap(
    area,
    regionLayers(outlines, mapFill(canvas, colours, slice.layout.lit, true)),
    outlines,
  );
  return { ground: colours.fill, shapes: [...shapes, map], texts: [...texts, ...words] };
}
