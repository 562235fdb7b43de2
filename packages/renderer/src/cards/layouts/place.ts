import { INK, mix, PAPER, type SubregionKey } from '@mra/design';
import { setBesidePicture } from '../column.js';
import type { Canvas, Composition } from '../composition.js';
import { coloursOf, frame, quiet } from '../frame.js';
import { closeUp, municipalityPath, regionLayers } from '../raster.js';
import type { CardWith } from '../slice.js';

/** A place in a subregion. */
export interface PlaceLayout {
  kind: 'place';
  lit: SubregionKey;
  municipality: string | null;
  /** The outline of the municipality, if the settings have real boundaries. */
  shape: string | null;
  mark: { x: number; y: number; side: number } | null;
}

/** A place: a column of words, its title in it or above it, and its square on the land around it. */
export function composePlace(slice: CardWith<PlaceLayout>, canvas: Canvas): Composition {
  const { format, locale, outlines } = canvas;
  const { lit, municipality, shape, mark } = slice.layout;
  const colours = coloursOf(slice.ground, canvas);
  const framed = frame(canvas, slice.label, colours);
  const { shapes, texts, left, width } = framed;
  const column = width * 0.58;
  const shared = { ...slice, colours, locale, width: column, largest: 150 };
  const { words, pictureTop } = setBesidePicture(framed, shared);
  const begin = Math.round(left + column + 28);
  const mapTop = Math.round(pictureTop);
  const land = municipality ? mix(colours.on, colours.fill, 0.36) : colours.on;
  const layers = [
    ...regionLayers(outlines, (key) => (key === lit ? land : quiet(colours))),
    ...(municipality ? [{ path: shape ?? municipalityPath(municipality), fill: colours.on }] : []),
    // The spot is a square in the middle of its municipality, in the other of ink and paper.
    ...(mark
      ? [
          {
            path: `M${mark.x} ${mark.y}h${mark.side}v${mark.side}h${-mark.side}z`,
            fill: colours.on === INK ? PAPER : INK,
          },
        ]
      : []),
  ];
  const area = { left: begin, top: mapTop, width: format.width - begin, height: format.height - mapTop };
  return {
    ground: colours.fill,
    shapes: [...shapes, closeUp(area, lit, layers, outlines)],
    texts: [...texts, ...words],
  };
}
