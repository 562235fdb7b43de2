import type { SubregionKey } from '@mra/design';
import {
  type Canvas,
  type Colours,
  type Composition,
  isTall,
  LABEL,
  LEAD,
  lowest,
  setText,
  steps,
  TITLE,
} from '../composition.js';
import { coloursOf, frame, mapFill } from '../frame.js';
import { closeUp, regionLayers, squaresPicture, wholeMap } from '../raster.js';
import type { CardWith } from '../slice.js';

/** What is asked, with the land of those who ask and a plane for those who are asked. */
export interface AskLayout {
  kind: 'ask';
  /** The subregion that asks; `null` is the region as a whole. */
  lit: SubregionKey | null;
  /** The word before the addressees. */
  to: string;
  addressees: string;
}

const ARROW = ['   x   ', '   xx  ', 'xxxxxx ', 'xxxxxxx', 'xxxxxx ', '   xx  ', '   x   '];
const EDGE = 20;

/** An ask: what is asked, the land of those who ask, and on a plane of its own who is asked. */
export function composeAsk(slice: CardWith<AskLayout>, canvas: Canvas): Composition {
  const { format, locale, outlines } = canvas;
  const { lit, to, addressees } = slice.layout;
  const tall = isTall(canvas);
  const colours = coloursOf(slice.ground, canvas);
  const turned: Colours = { fill: colours.on, on: colours.fill };
  const { shapes, texts, left, width, top, low } = frame(canvas, slice.label, colours);
  const pad = tall ? 40 : 24;
  const arrowSide = tall ? 18 : 12;
  const textLeft = left + ARROW.length * arrowSide + (tall ? 36 : 28);
  const band = { left: textLeft, width: left + width - textLeft, colours: turned, locale };
  const who = setText({
    ...band,
    name: 'text',
    text: addressees,
    setting: LEAD,
    sizes: tall ? steps(62, 34) : steps(46, 28),
    low,
    height: tall ? 150 : 56,
  });
  const word = setText({
    ...band,
    name: 'to',
    text: who.length > 0 ? to : '',
    setting: LABEL,
    sizes: [tall ? 34 : 26],
    low: who[0]?.top ?? low,
    height: 50,
  });
  const bandTop = Math.round((word[0]?.top ?? format.height + pad) - pad);
  const arrowTop = Math.round(((word[0]?.top ?? low) + low - ARROW.length * arrowSide) / 2);
  const plane = {
    left: 0,
    top: bandTop,
    width: format.width,
    height: format.height - bandTop,
    fill: turned.fill,
  };
  const arrow = squaresPicture({ rows: ARROW, fills: { x: turned.on } }, left, arrowTop, arrowSide);
  const end = (who.length > 0 ? bandTop : low) - pad;
  const column = tall ? width : width * 0.63;
  const title = setText({
    name: 'title',
    text: slice.title,
    setting: TITLE,
    sizes: tall ? steps(156, 48) : steps(108, 40),
    left,
    width: column,
    top,
    height: tall ? (end - top) * (lit ? 0.6 : 0.48) : end - top,
    colours,
    locale,
  });
  const mapTop = Math.round(tall ? lowest(title, top) + 48 : top);
  const mapLeft = Math.round(tall ? 0 : left + column + 28);
  const layers = regionLayers(outlines, mapFill(canvas, colours, lit ? [lit] : [], slice.ground === 'ink'));
  // The land runs off the card and under the plane; the region as a whole is seen whole.
  const map = lit
    ? closeUp(
        { left: mapLeft, top: mapTop, width: format.width - mapLeft, height: bandTop - mapTop },
        lit,
        layers,
        outlines,
      )
    : wholeMap(
        {
          left: mapLeft,
          top: mapTop,
          width: format.width - (tall ? left : EDGE) - mapLeft,
          height: end - mapTop,
        },
        layers,
        outlines,
      );
  return {
    ground: colours.fill,
    shapes: [...shapes, map, ...(who.length > 0 ? [plane, arrow] : [])],
    texts: [...texts, ...title, ...word, ...who],
  };
}
