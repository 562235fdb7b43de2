import type { Locale } from '@mra/agenda';
import { MAP_SIZE, TEXT_FAMILY, TITLE_FAMILY } from '@mra/design';
import { type FittedText, fitLines, type Room, widthOf } from '../text/measure.js';
import { typeset } from '../text/typeset.js';
import type { Format } from './formats.js';
import type { CardSlice } from './slice.js';

/** A rectangle on a card, in pixels. */
export interface Area {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Where everything on a card stands: nothing lies on anything else. */
export interface CardLayout {
  header: Area & { size: number; label: string };
  above: Area & { size: number };
  title: Area & FittedText;
  text: Area & FittedText;
  picture: Area;
  /** The names of the texts that had to be shortened. */
  shortened: string[];
}

export const TITLE = { family: TITLE_FAMILY, weight: 800, tracking: -0.03, leading: 1 } as const;
export const BODY = { family: TEXT_FAMILY, weight: 400, tracking: 0, leading: 1.28 } as const;
const LABEL = { family: TEXT_FAMILY, weight: 700, tracking: 0, leading: 1 } as const;

const MAP_RATIO = MAP_SIZE.rows / MAP_SIZE.columns;
const GAP = 28;
/** The map and the strip of colours run off the card. */
const BLEED = 34;

/** A title this large in one line takes the whole width; a longer one shares it with the picture. */
const ONE_LINE = [208, 190, 172, 154, 138, 122, 108];
const SEVERAL_LINES = [132, 118, 106, 96, 86, 78, 70, 64, 58, 52, 47, 43, 39];
const TALL = [300, 264, 232, 204, 180, 158, 140, 124, 110, 98, 88, 80, 72, 65, 58, 52, 47, 42];

const heightOf = ({ size, lines }: FittedText, leading: number) => lines.length * size * leading;

function bodyRoom(format: Format, locale: Locale): Pick<Room, 'sizes' | 'locale'> {
  return { sizes: format.height > format.width ? [46, 42, 38, 34, 30] : [36, 33, 30, 27, 24], locale };
}

/** The largest map, or square for a sign, that fits into an area, at its right below. */
function pictureIn(area: Area, slice: CardSlice, format: Format): Area {
  if ('sign' in slice.picture) return area;
  const room = { width: area.width + BLEED, height: area.height + BLEED };
  const width = Math.min(room.width, room.height / MAP_RATIO);
  const height = width * MAP_RATIO;
  const [right, bottom] = [area.left + area.width + BLEED, area.top + area.height + BLEED];
  return { left: Math.min(right, format.width + BLEED) - width, top: bottom - height, width, height };
}

/** Words above each other, the picture in what is left: for cards that are not wide. */
function stacked(slice: CardSlice, format: Format, locale: Locale, top: number): Omit<CardLayout, 'header'> {
  const { width: whole, margin, height, bottom } = format;
  const width = whole - 2 * margin;
  const room = height - bottom - top;
  const aboveSize = slice.above ? 54 : 0;
  const title = fitLines(typeset(slice.title), {
    ...TITLE,
    sizes: TALL,
    width,
    height: room * 0.46 - aboveSize,
    locale,
  });
  const titleTop = top + aboveSize;
  const textTop = titleTop + heightOf(title, TITLE.leading) + GAP;
  const text = fitLines(typeset(slice.text), {
    ...BODY,
    ...bodyRoom(format, locale),
    width,
    height: room * 0.2,
  });
  const pictureTop = textTop + heightOf(text, BODY.leading) + GAP;
  const picture = { left: margin, top: pictureTop, width, height: height - bottom - pictureTop };
  return {
    above: { left: margin, top, width, height: aboveSize, size: 44 },
    title: { left: margin, top: titleTop, width, height: heightOf(title, TITLE.leading), ...title },
    text: { left: margin, top: textTop, width, height: heightOf(text, BODY.leading), ...text },
    picture: pictureIn(picture, slice, format),
    shortened: [],
  };
}

/** A short title over the whole width with the picture below, or a long one in a column beside it. */
function wide(slice: CardSlice, format: Format, locale: Locale, top: number): Omit<CardLayout, 'header'> {
  const { width: whole, margin, height, bottom } = format;
  const full = whole - 2 * margin;
  const aboveSize = slice.above ? 46 : 0;
  const titleTop = top + aboveSize;
  const low = height - bottom;
  const sign = 'sign' in slice.picture;
  const short = fitLines(typeset(slice.title), {
    ...TITLE,
    sizes: ONE_LINE,
    width: full,
    height: ONE_LINE[0] ?? 0,
    locale,
  });
  const oneLine = !sign && short.lines.length === 1 && !short.shortened;
  const column = sign ? full - 330 : full * 0.62;
  const title = oneLine
    ? short
    : fitLines(typeset(slice.title), {
        ...TITLE,
        sizes: SEVERAL_LINES,
        width: column,
        height: low - titleTop - (slice.text ? 88 : 0),
        locale,
      });
  const titleHeight = heightOf(title, TITLE.leading);
  const beside = {
    left: margin + column + GAP,
    top: titleTop,
    width: full - column - GAP,
    height: low - titleTop,
  };
  const below = {
    left: margin,
    top: titleTop + titleHeight + GAP,
    width: full,
    height: low - titleTop - titleHeight - GAP,
  };
  // Beside a short number there is room for a larger map than below it.
  const ends = margin + widthOf(title.lines[0] ?? '', TITLE, title.size);
  const left = Math.max(ends + GAP, margin + full * 0.44);
  const behind = { left, top: titleTop, width: margin + full - left, height: low - titleTop };
  const [picture] = [oneLine ? below : beside, ...(oneLine ? [behind] : [])]
    .map((area) => pictureIn(area, slice, format))
    .sort((a, b) => b.width - a.width) as [Area];
  const textWidth = oneLine ? picture.left - margin - GAP : column;
  const text = fitLines(typeset(slice.text), {
    ...BODY,
    ...bodyRoom(format, locale),
    width: textWidth,
    height: low - titleTop - titleHeight - GAP / 2,
  });
  const textHeight = heightOf(text, BODY.leading);
  return {
    above: { left: margin, top: top - 2, width: full, height: aboveSize, size: 34 },
    title: { left: margin, top: titleTop, width: oneLine ? full : column, height: titleHeight, ...title },
    text: { left: margin, top: low - textHeight, width: textWidth, height: textHeight, ...text },
    picture,
    shortened: [],
  };
}

/** Measures the texts of a card and gives everything its place. */
export function layOutCard(slice: CardSlice, format: Format, locale: Locale): CardLayout {
  const { width, margin, top } = format;
  const size = format.height > format.width ? 32 : 27;
  const sender = widthOf('MRA Innovation', LABEL, size) + GAP;
  const header = { left: margin, top, width: width - 2 * margin, height: size * 1.9, size };
  const label = fitLines(typeset(slice.label), {
    ...LABEL,
    sizes: [size],
    width: header.width - sender,
    height: size,
    locale,
  });
  const below = top + header.height + (format.height > format.width ? 40 : 22);
  const rest = (format.width > format.height ? wide : stacked)(slice, format, locale, below);
  const fitted = { label, title: rest.title, text: rest.text };
  return {
    ...rest,
    header: { ...header, label: label.lines.join(' ') },
    shortened: Object.entries(fitted).flatMap(([name, { shortened }]) => (shortened ? [name] : [])),
  };
}
