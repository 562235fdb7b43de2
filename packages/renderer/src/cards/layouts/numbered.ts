import { mix } from '@mra/design';
import { widthOf } from '../../text/measure.js';
import {
  BODY,
  type Canvas,
  type Composition,
  LABEL,
  LEAD,
  lowest,
  NUMBER,
  type PlacedText,
  type Plane,
  setText,
  steps,
  TITLE,
} from '../composition.js';
import { type Frame, frame, INK_ON_PAPER, PAPER_ON_INK } from '../frame.js';
import { squaresPicture } from '../raster.js';
import type { CardWith } from '../slice.js';

/** A number or code such as `2a`, and rows with codes of their own. */
export interface NumberedLayout {
  kind: 'numbered';
  sign: string;
  rows: { sign: string; text: string }[];
}

const PANEL = 400;
/** The squares of the panel. */
const SIDE = 40;
const ROW_GAP = 12;
/** The room of a row's code. */
const INDENT = 68;

/** The plane of ink with a sign, as large as fits, on a field of squares. */
function panel(sign: string, { format, locale }: Canvas, { left, top, low }: Frame) {
  const room = PANEL - left - 24;
  const fieldTop = Math.ceil(top / SIDE) * SIDE;
  const rows = Array.from({ length: Math.ceil((format.height - fieldTop) / SIDE) }, () =>
    'x'.repeat(PANEL / SIDE),
  );
  const fills = { x: mix(PAPER_ON_INK.on, PAPER_ON_INK.fill, 0.07) };
  return {
    shapes: [
      { left: 0, top: 0, width: PANEL, height: format.height, fill: PAPER_ON_INK.fill },
      squaresPicture({ rows, fills }, 0, fieldTop, SIDE),
    ],
    texts: setText({
      name: 'sign',
      text: sign,
      setting: NUMBER,
      sizes: [Math.floor(Math.min(520, room / widthOf(sign, NUMBER, 1)))],
      left,
      width: room + 2,
      low,
      height: format.height,
      colours: PAPER_ON_INK,
      locale,
    }),
  };
}

type Row = NumberedLayout['rows'][number];

/** Rows between two heights, each under a line and all of one size. */
function setRows(
  rows: readonly Row[],
  { locale }: Canvas,
  left: number,
  width: number,
  top: number,
  low: number,
): { shapes: Plane[]; texts: PlacedText[] } {
  const height = Math.min(116, (low - top) / rows.length);
  const shared = { colours: INK_ON_PAPER, locale, height: height - ROW_GAP };
  const lines = rows.map((row, at) => ({ row, top: low - height * (rows.length - at) }));
  const words = (sizes: readonly number[]) =>
    lines.map((line, at) =>
      setText({
        ...shared,
        name: `row ${at + 1}`,
        text: line.row.text,
        setting: BODY,
        sizes,
        left: left + INDENT,
        width: width - INDENT,
        top: line.top + ROW_GAP,
      }),
    );
  const size = Math.min(...words(steps(38, 22)).flatMap((texts) => texts.map((text) => text.size)));
  const codes = lines.flatMap((line) =>
    setText({
      ...shared,
      name: 'code',
      text: line.row.sign,
      setting: LABEL,
      sizes: [size],
      left,
      width: INDENT,
      top: line.top + ROW_GAP,
    }),
  );
  return {
    shapes: lines.map((line) => ({
      left,
      top: Math.round(line.top),
      width,
      height: 2,
      fill: INK_ON_PAPER.on,
    })),
    texts: [...codes, ...words([size]).flat()],
  };
}

/** An accelerator or action line: its number large, and beside it what belongs to it. */
export function composeNumbered(slice: CardWith<NumberedLayout>, canvas: Canvas): Composition {
  const { format, locale } = canvas;
  const { sign, rows } = slice.layout;
  const head = frame(canvas, slice.label, PAPER_ON_INK, { at: PANEL, gap: 0, right: INK_ON_PAPER });
  const { top, low } = head;
  const number = panel(sign, canvas, head);
  const left = PANEL + 44;
  const shared = { colours: INK_ON_PAPER, locale, left, width: format.width - format.margin - left };
  const text = setText({
    ...shared,
    name: 'text',
    text: slice.text,
    setting: LEAD,
    sizes: steps(38, 26),
    low,
    height: 90,
  });
  const title = setText({
    ...shared,
    name: 'title',
    text: slice.title,
    setting: TITLE,
    sizes: steps(112, 36),
    top,
    // Each row needs eighty pixels.
    height:
      rows.length > 0 ? Math.max(110, low - top - 26 - rows.length * 80) : (text[0]?.top ?? low) - top - 24,
  });
  const listed =
    rows.length > 0
      ? setRows(rows, canvas, left, shared.width, lowest(title, top) + 26, low)
      : { shapes: [], texts: text };
  return {
    ground: INK_ON_PAPER.fill,
    shapes: [...number.shapes, ...head.shapes, ...listed.shapes],
    texts: [...head.texts, ...number.texts, ...title, ...listed.texts],
  };
}
