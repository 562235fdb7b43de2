import type { Locale } from '@mra/agenda';
import { INK, TEXT_FAMILY } from '@mra/design';
import { Link } from '@react-pdf/renderer';
import { linesIn } from '../../../text/measure.js';
import type { BriefAsk, LobbySlice } from '../../slices/lobby.js';
import { useBrief } from '../context.js';
import { PAGE, type Styles, TEXT_WIDTH } from '../look.js';
import { WideSection } from '../pages/sections.js';
import { partsOf } from '../words/columns.js';
import { Words } from '../words/elements.js';
import { ColumnList, IN_COLUMNS } from '../words/lists.js';
import { nameOf, sourcesOf } from './ask.js';
import { askHeight, proseHeight } from './height.js';

const WORDS = {
  nl: {
    others: 'Wij vragen ook',
    where: (all: number) => `Alle ${all} vragen met hun onderbouwing:`,
    more: (count: number) => `Daar staan ook nog ${count} andere vragen.`,
  },
  en: {
    others: 'We also ask',
    where: (all: number) => `All ${all} asks with their evidence:`,
    more: (count: number) => `${count} more asks are there as well.`,
  },
} as const satisfies Record<Locale, unknown>;

/** The height of the plane that a paper with many asks opens with. */
export const PAPER_COVER = 220;
const FIGURES = 79;
const COVER = PAPER_COVER - PAGE.top + 18;
const CLOSING = 108;
const SOURCE_ROW = 16;
/** The height of the text on a page. */
const ROOM = PAGE.height - PAGE.top - PAGE.foot;
/** What a heading above the asks takes. */
const HEADING = 46;
/** The width of a name in a list of two columns. */
const COLUMN = (TEXT_WIDTH - 20) / 2 - 28;
/** More than this are told by their number. */
const MOST_NAMED = 30;
/** Two pages never have room for more than this in full: a block of the shortest texts is 80 points high. */
const MOST_FULL = 40;

/** A position paper on two pages: which asks stand in it in full, and which are named. */
export interface Paper {
  full: readonly BriefAsk[];
  named: readonly BriefAsk[];
  /** How many asks there are. */
  all: number;
}

/** How high the message in two columns will be. */
function messageHeight({ message }: LobbySlice, styles: Styles): number {
  const parts = partsOf(message.blocks).map((blocks) =>
    proseHeight({ ...message, blocks }, styles, { width: (TEXT_WIDTH - 24) / 2 }),
  );
  const rows = Array.from({ length: Math.ceil(parts.length / 2) }, (_, row) =>
    Math.max(parts[row * 2] ?? 0, parts[row * 2 + 1] ?? 0),
  );
  return 18 + rows.reduce((sum, height) => sum + height + 3, 0);
}

/** How high the list of those that are named will be. */
function namesHeight(named: readonly BriefAsk[], locale: Locale): number {
  if (named.length === 0) return 0;
  const setting = { family: TEXT_FAMILY, weight: 400, tracking: 0, leading: IN_COLUMNS.lineHeight } as const;
  const heights = named.map(
    (ask) =>
      3 +
      linesIn(nameOf(ask, locale), setting, IN_COLUMNS.fontSize, COLUMN) *
        IN_COLUMNS.fontSize *
        IN_COLUMNS.lineHeight,
  );
  const half = Math.ceil(named.length / 2);
  const heightOf = (of: number[]) => of.reduce((sum, height) => sum + height, 0);
  return HEADING + 26 + Math.max(heightOf(heights.slice(0, half)), heightOf(heights.slice(half)));
}

/** Whether blocks of these heights have room on two pages, in their order. */
function haveRoom(heights: readonly number[], first: number, second: number): boolean {
  let [left, next] = [first, second];
  for (const height of heights) {
    if (height > left) [left, next] = [next, 0];
    left -= height;
    if (left < 0) return false;
  }
  return true;
}

/** As many asks in full as two pages have room for, in their order; the others are named. */
export function paperOf(slice: LobbySlice, styles: Styles, locale: Locale): Paper {
  const { asks } = slice;
  const heights = asks.slice(0, MOST_FULL).map((ask) => askHeight(ask, styles));
  const first =
    ROOM - COVER - (slice.figures.length > 0 ? FIGURES : 0) - messageHeight(slice, styles) - HEADING;
  const paper = (count: number): Paper => ({
    full: asks.slice(0, count),
    named: asks.slice(count, count + MOST_NAMED),
    all: asks.length,
  });
  const fits = ({ full, named }: Paper) => {
    const second =
      ROOM - namesHeight(named, locale) - CLOSING - SOURCE_ROW * Math.ceil(sourcesOf(full).length / 2);
    return haveRoom(heights.slice(0, full.length), first, second);
  };
  const papers = heights.map((_, at) => paper(heights.length - at));
  return papers.find(fits) ?? paper(1);
}

/** The asks of a paper that are not set in full: of each what is asked and by whom, in two columns read one after the other. */
export function Names({ of: { full, named, all }, permalink }: { of: Paper; permalink: string }) {
  const { locale, origin, styles } = useBrief();
  const words = WORDS[locale];
  const address = origin + permalink;
  const more = all - full.length - named.length;
  if (named.length === 0) return null;
  return (
    <WideSection title={words.others}>
      <ColumnList
        labels={named.map((_, at) => `${full.length + at + 1}.`)}
        of={named.map((ask) => ({ ...ask.title, text: nameOf(ask, locale) }))}
      />
      <Words tag="P" style={{ ...styles.small, color: INK, fontSize: IN_COLUMNS.fontSize }}>
        {`${words.where(all)} `}
        <Link src={address} style={{ color: INK, fontWeight: 700 }}>
          {address}
        </Link>
        {more > 0 ? ` ${words.more(more)}` : ''}
      </Words>
    </WideSection>
  );
}
