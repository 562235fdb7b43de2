import type { SubregionKey } from '@mra/design';
import {
  type Canvas,
  type Composition,
  isTall,
  LEAD,
  lowest,
  setText,
  steps,
  TITLE,
  widestOf,
} from '../composition.js';
import { coloursOf, frame, mapFill } from '../frame.js';
import { closeUp, regionLayers, scaleOf } from '../raster.js';
import type { CardWith } from '../slice.js';

/** A subregion, large. */
export interface SubregionLayout {
  kind: 'subregion';
  key: SubregionKey;
}

/** A subregion: its name over the whole width, and its land so near that it runs off the card. */
export function composeSubregion(slice: CardWith<SubregionLayout>, canvas: Canvas): Composition {
  const { format, locale, outlines } = canvas;
  const { key } = slice.layout;
  const tall = isTall(canvas);
  const colours = coloursOf(slice.ground, canvas);
  const { shapes, texts, left, width, top, low } = frame(canvas, slice.label, colours);
  const shared = { colours, locale, left };
  const title = setText({
    ...shared,
    name: 'title',
    text: slice.title,
    setting: TITLE,
    sizes: tall ? steps(230, 60) : steps(186, 44),
    width,
    top,
    height: tall ? (low - top) * 0.34 : 190,
  });
  const below = lowest(title, top) + (tall ? 24 : 30);
  const column = tall ? width : width * 0.42;
  const text = setText({
    ...shared,
    name: 'text',
    text: slice.text,
    setting: LEAD,
    sizes: tall ? steps(64, 34) : steps(48, 28),
    width: column,
    ...(tall ? { top: below } : { low }),
    height: tall ? (low - top) * 0.22 : low - below,
  });
  const layers = regionLayers(outlines, mapFill(canvas, colours, [key], false));
  const near = (mapLeft: number, mapTop: number) =>
    closeUp(
      { left: mapLeft, top: mapTop, width: format.width - mapLeft, height: format.height - mapTop },
      key,
      layers,
      outlines,
    );
  // In a wide card the land stands under the name or beside it, whichever shows it larger.
  const beside = near(Math.round(Math.max(widestOf(title), widestOf(text)) + left + 48), Math.round(top));
  const under = near(Math.round(left + column + 32), Math.round(below));
  const map = tall
    ? near(0, Math.round(lowest(text, below) + 44))
    : scaleOf(beside) > scaleOf(under)
      ? beside
      : under;
  return { ground: colours.fill, shapes: [...shapes, map], texts: [...texts, ...title, ...text] };
}
