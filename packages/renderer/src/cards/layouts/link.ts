import { SUBREGIONS, type SubregionKey } from '@mra/design';
import { colourIn } from '../../renditions/palette.js';
import {
  type Canvas,
  type Colours,
  type Composition,
  LEAD,
  type Plane,
  setText,
  steps,
  TITLE,
} from '../composition.js';
import { coloursOf, frame, INK_ON_PAPER, PAPER_ON_INK, quiet } from '../frame.js';
import type { CardWith } from '../slice.js';

/** One end of a cross-pollination; `key` is `null` for the region as a whole and for what lies outside it. */
export interface LinkEnd {
  name: string;
  key: SubregionKey | null;
}

/** Who could find whom. */
export interface LinkLayout {
  kind: 'link';
  from: LinkEnd;
  to: LinkEnd[];
}

/** The planes end here; what comes of the link stands below. */
const HEIGHT = 330;
const SIDE = 30;
/** Which squares of one side lie in the other, counted from the seam: each row differs, as pollen does. */
const OVER_RIGHT = [[0, 2], [1], [0, 3], [0, 1], [4], [0], [1, 2], [0], [0, 2], [1], [0, 3]];
const OVER_LEFT = [[1], [0, 2], [1, 4], [0], [0, 1], [2], [0, 3], [1], [0], [0, 2], [1]];
/** How far they come. */
const REACH = 5 * SIDE;
/** What a name leaves free above and below. */
const PAD = 6;

const coloursOfEnd = ({ key }: LinkEnd, canvas: Canvas): Colours =>
  key ? coloursOf(key, canvas) : PAPER_ON_INK;

/** The seven colours, one row after the other. */
function regionFill(row: number, { palette }: Canvas): string {
  const key = SUBREGIONS[row % SUBREGIONS.length] ?? SUBREGIONS[0];
  return colourIn(palette, key).fill;
}

/** Squares that have crossed the seam. @param way 1 to the right, -1 to the left */
function crossed(over: number[][], seam: number, way: 1 | -1, fillAt: (top: number) => string): Plane[] {
  return over.flatMap((squares, row) =>
    squares.map((square) => ({
      left: way === 1 ? seam + square * SIDE : seam - (square + 1) * SIDE,
      top: row * SIDE,
      width: SIDE,
      height: SIDE,
      fill: fillAt(row * SIDE),
    })),
  );
}

/** A cross-pollination: planes whose squares cross over, and what comes of it. */
export function composeLink(slice: CardWith<LinkLayout>, canvas: Canvas): Composition {
  const { format, locale } = canvas;
  const { from, to } = slice.layout;
  const seam = format.width / 2;
  const left = coloursOfEnd(from, canvas);
  // A link within a subregion has one end.
  const ends = to.length > 0 ? to : [{ ...from, name: '' }];
  const right = coloursOfEnd(ends[0] ?? from, canvas);
  const head = frame(canvas, slice.label, left, { at: seam, gap: REACH + 10, right });
  const { left: margin, width, top, low } = head;
  const stripe = (HEIGHT - top) / ends.length;
  const stripes = ends.map((end, at) => ({
    end,
    colours: coloursOfEnd(end, canvas),
    top: at === 0 ? 0 : top + at * stripe,
    low: top + (at + 1) * stripe,
  }));
  const planes = stripes.map(({ colours, top: begin, low: end }) => ({
    left: seam,
    top: begin,
    width: seam,
    height: end - begin,
    fill: colours.fill,
  }));
  const fillAt = (y: number) => stripes.find((each) => y < each.low)?.colours.fill ?? right.fill;
  // Between two ends of one colour, what crosses is the region's; within a subregion it is its own.
  const same = left.fill === right.fill;
  const mixed = (y: number) => (from.key ? quiet(left) : regionFill(y / SIDE, canvas));
  const name = (
    number: number,
    end: LinkEnd,
    colours: Colours,
    begin: number,
    lowAt: number,
    height: number,
  ) =>
    setText({
      name: `end ${number}`,
      text: end.name,
      setting: TITLE,
      sizes: steps(72, 22),
      left: begin,
      width: seam - REACH - 10 - margin,
      low: lowAt,
      height,
      colours,
      locale,
    });
  const pad = ends.length > 2 ? PAD : 3 * PAD;
  const shared = { colours: INK_ON_PAPER, locale, left: margin, width };
  const note = setText({
    ...shared,
    name: 'note',
    text: slice.note,
    setting: LEAD,
    sizes: [30, 27],
    low,
    height: 40,
  });
  const titleTop = HEIGHT + 34;
  const title = setText({
    ...shared,
    name: 'title',
    text: slice.title,
    setting: TITLE,
    sizes: steps(168, 40),
    top: titleTop,
    height: (note[0]?.top ?? low) - titleTop,
  });
  return {
    ground: INK_ON_PAPER.fill,
    shapes: [
      { left: 0, top: 0, width: seam, height: HEIGHT, fill: left.fill },
      ...planes,
      ...crossed(OVER_RIGHT, seam, 1, same ? mixed : () => left.fill),
      ...crossed(OVER_LEFT, seam, -1, same ? (y) => mixed(y + 3 * SIDE) : fillAt),
      ...head.shapes,
    ],
    texts: [
      ...head.texts,
      ...name(1, from, left, margin, HEIGHT - 18, HEIGHT - top - 18),
      ...stripes.flatMap((each, at) =>
        name(
          at + 2,
          each.end,
          each.colours,
          seam + REACH + 10,
          each.low - pad,
          stripe - pad - (ends.length > 1 ? 2 : 0),
        ),
      ),
      ...title,
      ...note,
    ],
  };
}
