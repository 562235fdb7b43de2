import { widthOf } from '../../text/measure.js';
import {
  type Canvas,
  type Composition,
  LEAD,
  lowest,
  NUMBER,
  setText,
  steps,
  TITLE,
} from '../composition.js';
import { coloursOf, frame, INK_ON_PAPER, quiet } from '../frame.js';
import { squaresPicture } from '../raster.js';
import type { CardWith } from '../slice.js';

/** A date, as on a calendar. */
export interface EventLayout {
  kind: 'event';
  date: string;
  month: string;
  hours: string;
  place: string;
  /** The words for a cancelled event; empty for one that goes ahead. */
  cancelled: string;
}

const PANEL = 400;

/** The weeks of a month, Monday first: a square a day. */
function weeksOf(date: string): string[] {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const blank = (new Date(Date.UTC(year, month - 1, 1)).getUTCDay() + 6) % 7;
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const letters =
    ' '.repeat(blank) + Array.from({ length: days }, (_, at) => (at + 1 === day ? 'x' : 'o')).join('');
  return Array.from({ length: Math.ceil(letters.length / 7) }, (_, week) =>
    letters.slice(week * 7, week * 7 + 7),
  );
}

/** A meeting: the day on a plane of its own with its square in the month, and what, when and where. */
export function composeEvent(slice: CardWith<EventLayout>, canvas: Canvas): Composition {
  const { format, locale } = canvas;
  const { date, month, hours, place, cancelled } = slice.layout;
  const panelColours = coloursOf(slice.ground === 'paper' ? 'ink' : slice.ground, canvas);
  const { shapes, texts, left, top, low } = frame(canvas, slice.label, panelColours, {
    at: PANEL,
    gap: 0,
    right: INK_ON_PAPER,
  });
  const day = String(Number(date.slice(8, 10)));
  const room = PANEL - left - 24;
  const number = setText({
    name: 'day',
    text: day,
    setting: NUMBER,
    sizes: [Math.floor(Math.min(230, room / widthOf(day, NUMBER, 1)))],
    left,
    width: room + 2,
    top: top - 10,
    height: format.height,
    colours: panelColours,
    locale,
  });
  const monthText = setText({
    name: 'month',
    text: month,
    setting: LEAD,
    sizes: steps(44, 28),
    left,
    width: room,
    top: (number[0]?.top ?? top) + (number[0]?.height ?? 0) + 14,
    height: 60,
    colours: panelColours,
    locale,
  });
  const weeks = weeksOf(date);
  const monthLow = lowest(monthText, top) + 24;
  const side = Math.floor(Math.min(room / 7, (low - monthLow) / weeks.length));
  const fills = { o: quiet(panelColours), x: panelColours.on };
  const calendar = squaresPicture({ rows: weeks, fills }, left, low - weeks.length * side, side);
  const begin = PANEL + 44;
  const width = format.width - format.margin - begin;
  const shared = { colours: INK_ON_PAPER, locale, left: begin, width };
  const where = setText({
    ...shared,
    name: 'place',
    text: place,
    setting: LEAD,
    sizes: steps(40, 28),
    low,
    height: 100,
  });
  const when = setText({
    ...shared,
    name: 'hours',
    text: hours,
    setting: LEAD,
    sizes: [40],
    low: where[0]?.top ?? low,
    height: 50,
  });
  const red = cancelled ? coloursOf('amsterdam', canvas) : INK_ON_PAPER;
  const flagTop = top + 6;
  const flag = setText({
    name: 'cancelled',
    text: cancelled,
    setting: LEAD,
    sizes: [42],
    left: begin + 20,
    width: width - 20,
    top: flagTop + 8,
    height: 60,
    colours: red,
    locale,
  });
  const flagWidth = widthOf(flag[0]?.lines[0] ?? '', LEAD, 42) + 40;
  const titleTop = flag.length > 0 ? flagTop + 88 : top;
  const title = setText({
    ...shared,
    name: 'title',
    text: slice.title,
    setting: TITLE,
    sizes: steps(108, 40),
    top: titleTop,
    height: (when[0]?.top ?? low) - 24 - titleTop,
  });
  return {
    ground: INK_ON_PAPER.fill,
    shapes: [
      { left: 0, top: 0, width: PANEL, height: format.height, fill: panelColours.fill },
      calendar,
      ...shapes,
      ...(flag.length > 0
        ? [{ left: begin, top: flagTop, width: flagWidth, height: 66, fill: red.fill }]
        : []),
    ],
    texts: [...texts, ...number, ...monthText, ...flag, ...title, ...when, ...where],
  };
}
