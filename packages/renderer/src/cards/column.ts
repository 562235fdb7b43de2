import type { Locale } from '@mra/agenda';
import type { Colours } from './composition.js';
import { LABEL, LEAD, lowest, type PlacedText, setText, steps, TITLE } from './composition.js';
import type { Frame } from './frame.js';

/** Between the title and the text below it. */
const GAP = 24;

/** What stands in a column: a line above, the title as large as it may be, and a text at the foot. */
interface Column {
  above: string;
  title: string;
  text: string;
  colours: Colours;
  locale: Locale;
  /** In pixels, from the left edge of the frame. */
  width: number;
  /** The width of the text at the foot, where it is another. */
  foot?: number;
  /** The largest size of the title. */
  largest: number;
  /** The most that the title may be high; else all that is free. */
  most?: number;
}

/** Words in a column at the left of a card, from its rule to its foot. @throws {UnwritableText} as `setText` */
export function setColumn({ left, top, low }: Frame, column: Column): PlacedText[] {
  const { above, title, text, colours, locale, width, foot: footWidth = width, largest, most } = column;
  const shared = { colours, locale, left, width };
  const foot = setText({
    ...shared,
    name: 'text',
    text,
    width: footWidth,
    setting: LEAD,
    sizes: steps(38, 26),
    low,
    height: 140,
  });
  const head = setText({
    ...shared,
    name: 'above',
    text: above,
    setting: LABEL,
    sizes: [30, 27, 24],
    top,
    height: 44,
  });
  const begin = lowest(head, top) + (head.length > 0 ? 8 : 0);
  const middle = setText({
    ...shared,
    name: 'title',
    text: title,
    setting: TITLE,
    sizes: steps(largest, 40),
    top: begin,
    height: Math.min(most ?? Number.POSITIVE_INFINITY, (foot[0]?.top ?? low) - GAP - begin),
  });
  return [...head, ...middle, ...foot];
}

/** A title that grows by this over the whole width of the card is set there. */
const GAIN = 1.2;
/** The most that it may be high there. */
const HIGH = 184;

const titleIn = (words: readonly PlacedText[]) => words.find(({ name }) => name === 'title');

/**
 * Words in a column, or the title over the whole width where a long word would keep it small.
 * @returns the words, and where a picture beside the column may begin @throws {UnwritableText} as `setText`
 */
export function setBesidePicture(framed: Frame, column: Column): { words: PlacedText[]; pictureTop: number } {
  const beside = setColumn(framed, column);
  const over = setColumn(framed, { ...column, width: framed.width, foot: column.width, most: HIGH });
  const title = titleIn(over);
  return title && title.size > (titleIn(beside)?.size ?? 0) * GAIN
    ? { words: over, pictureTop: lowest([title], framed.top) + 24 }
    : { words: beside, pictureTop: framed.top };
}
