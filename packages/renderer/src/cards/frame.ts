import type { Locale } from '@mra/agenda';
import { INK, MARK, mix, PAPER, type SubregionKey } from '@mra/design';
import { colourIn } from '../renditions/palette.js';
import { widthOf } from '../text/measure.js';
import {
  type Canvas,
  type Colours,
  isTall,
  LABEL,
  type Picture,
  type PlacedText,
  type Plane,
  setText,
} from './composition.js';
import { squaresPicture } from './raster.js';
import type { CardSlice } from './slice.js';

const SENDER: Record<Locale, string> = { nl: 'MRA Innovatie', en: 'MRA Innovation' };
const RULE = 4;

export const INK_ON_PAPER: Colours = { fill: PAPER, on: INK };
export const PAPER_ON_INK: Colours = { fill: INK, on: PAPER };

/** The colours of a ground. */
export function coloursOf(ground: CardSlice['ground'], { palette }: Pick<Canvas, 'palette'>): Colours {
  if (ground === 'ink') return PAPER_ON_INK;
  if (ground === 'paper') return INK_ON_PAPER;
  const { fill, onFill } = colourIn(palette, ground);
  return { fill, on: onFill };
}

/** Squares that are not the subject. */
export const quiet = ({ fill, on }: Colours): string => mix(on, fill, 0.16);

/** The colour of a subregion on a map: its own where all are shown, else the text colour for what is lit. */
export function mapFill(
  { palette }: Pick<Canvas, 'palette'>,
  colours: Colours,
  lit: readonly SubregionKey[],
  own: boolean,
): (key: SubregionKey) => string {
  return (key) => {
    if (lit.length > 0 && !lit.includes(key)) return quiet(colours);
    return own ? colourIn(palette, key).fill : colours.on;
  };
}

/** What stands at the top of every card, and the room below it. */
export interface Frame {
  shapes: (Plane | Picture)[];
  texts: PlacedText[];
  left: number;
  width: number;
  top: number;
  low: number;
}

/** Where the ground changes from left to right, and what rule and label leave free there on each side. */
export interface Split {
  at: number;
  gap: number;
  right: Colours;
}

/** The mark and the sender at the left, what the card is at the right, and the heavy rule. @param colours those at the left */
export function frame(canvas: Canvas, label: string, colours: Colours, split?: Split): Frame {
  const right = split?.right ?? colours;
  const middle = split?.at ?? canvas.format.width / 2;
  const gap = split?.gap ?? 0;
  const { format, locale, palette } = canvas;
  const { width, margin, top, height, bottom } = format;
  const size = isTall(canvas) ? 34 : 27;
  const line = size * LABEL.leading;
  const side = Math.round(size * 0.46);
  const markWidth = 2 * side;
  const fills = Object.fromEntries(
    MARK.map(({ subregion }, at) => [
      String(at),
      colours.fill === PAPER || colours.fill === INK ? colourIn(palette, subregion).fill : colours.on,
    ]),
  );
  const mark = squaresPicture(
    { rows: ['01', '23'], fills },
    margin,
    Math.round(top + (line - markWidth) / 2),
    side,
  );
  const senderLeft = margin + markWidth + Math.round(size * 0.4);
  const senderWidth = widthOf(SENDER[locale], LABEL, size) + 1;
  const from = split ? middle + gap : senderLeft + senderWidth + 28;
  const ruleTop = Math.round(top + line + size * 0.42);
  const shared = { setting: LABEL, sizes: [size], low: top + line, height: line + 1, locale };
  return {
    shapes: [
      mark,
      { left: margin, top: ruleTop, width: middle - gap - margin, height: RULE, fill: colours.on },
      {
        left: middle + gap,
        top: ruleTop,
        width: width - margin - middle - gap,
        height: RULE,
        fill: right.on,
      },
    ],
    texts: [
      ...setText({
        ...shared,
        name: 'sender',
        text: SENDER[locale],
        left: senderLeft,
        width: senderWidth,
        colours,
      }),
      ...setText({
        ...shared,
        name: 'label',
        text: label,
        sizes: [size, Math.round(size * 0.88), Math.round(size * 0.76)],
        left: from,
        width: width - margin - from,
        colours: right,
        right: true,
      }),
    ],
    left: margin,
    width: width - 2 * margin,
    top: ruleTop + RULE + Math.round(size * (isTall(canvas) ? 1.1 : 0.7)),
    low: height - bottom,
  };
}
