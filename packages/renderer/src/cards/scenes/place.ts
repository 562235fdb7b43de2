import { mix } from '@mra/design';
import { type Canvas, type Composition, LABEL, LEAD, lowest, setText, steps, TITLE } from '../composition.js';
import { coloursOf, frame, quiet } from '../frame.js';
import { closeUp, municipalityPath, regionLayers } from '../raster.js';
import type { SliceOf } from '../slice.js';

/** A place: a column of words, and its square on the land around it. */
export function composePlace(slice: SliceOf<'place'>, canvas: Canvas): Composition {
  const { format, locale, outlines } = canvas;
  const { lit, municipality, shape, mark } = slice.scene;
  const colours = coloursOf(slice.ground);
  const { shapes, texts, left, width, top, low } = frame(canvas, slice.label, colours);
  const column = width * 0.58;
  const shared = { colours, locale, left, width: column };
  const above = setText({
    ...shared,
    name: 'above',
    text: slice.above,
    setting: LABEL,
    sizes: [30, 27, 24],
    top,
    height: 44,
  });
  const text = setText({
    ...shared,
    name: 'text',
    text: slice.text,
    setting: LEAD,
    sizes: steps(38, 26),
    low,
    height: 140,
  });
  const titleTop = lowest(above, top) + (above.length > 0 ? 8 : 0);
  const title = setText({
    ...shared,
    name: 'title',
    text: slice.title,
    setting: TITLE,
    sizes: steps(150, 40),
    top: titleTop,
    height: (text[0]?.top ?? low) - 24 - titleTop,
  });
  const begin = Math.round(left + column + 28);
  const mapTop = Math.round(top);
  const land = municipality ? mix(colours.on, colours.fill, 0.36) : colours.on;
  const layers = [
    ...regionLayers(outlines, (key) => (key === lit ? land : quiet(colours))),
    ...(municipality ? [{ path: shape ?? municipalityPath(municipality), fill: colours.on }] : []),
    // The spot is a hole in its municipality.
    ...(mark
      ? [{ path: `M${mark.x} ${mark.y}h${mark.side}v${mark.side}h${-mark.side}z`, fill: colours.fill }]
      : []),
  ];
  const area = { left: begin, top: mapTop, width: format.width - begin, height: format.height - mapTop };
  return {
    ground: colours.fill,
    shapes: [...shapes, closeUp(area, lit, layers, outlines)],
    texts: [...texts, ...above, ...title, ...text],
  };
}
