import type { CitationView, Locale } from '@mra/agenda';
import { INK, TEXT_FAMILY } from '@mra/design';
import { Link } from '@react-pdf/renderer';
import { linesIn } from '../../../text/measure.js';
import type { BriefAsk, LobbySlice } from '../../slices/lobby.js';
import { useBrief } from '../context.js';
import { PAGE, type Styles, TEXT_WIDTH } from '../look.js';
import { WideHeading, WideSection } from '../pages/sections.js';
import { partsOf } from '../words/columns.js';
import { Box, Words } from '../words/elements.js';
import { ColumnList, IN_COLUMNS } from '../words/lists.js';
import { askerOf, sourcesOf } from './ask.js';
import { AskPair, type Columns, columnsOf, HEADING, ROOM } from './columns.js';
import { ASK_GAP, proseHeight } from './height.js';

const WORDS = {
  nl: {
    asks: 'Wat wij vragen',
    others: 'Wij vragen ook',
    where: (all: number) => `Alle ${all} vragen met hun onderbouwing:`,
    more: (count: number) => `Daar staan ook nog ${count} andere vragen.`,
  },
  en: {
    asks: 'What we ask',
    others: 'We also ask',
    where: (all: number) => `All ${all} asks with their evidence:`,
    more: (count: number) => `${count} more asks are there as well.`,
  },
} as const satisfies Record<Locale, unknown>;

/** The height of the plane that a paper with many asks opens with. */
export const PAPER_COVER = 220;
const FIGURES = 84;
const COVER = PAPER_COVER - PAGE.top + 18;
const CLOSING = 108;
const SOURCE_ROW = 16;
const COLUMN = (TEXT_WIDTH - ASK_GAP) / 2 - 28;
/** More than this are told by their number. */
const MOST_NAMED = 30;
/** Two pages never have room for more than this in full: a block of the shortest texts is 80 points high. */
const MOST_FULL = 40;

/** A position paper on two pages: which asks stand in it in full, by page and column, and which are named. */
export interface Paper {
  full: readonly BriefAsk[];
  pages: readonly Columns[];
  named: readonly BriefAsk[];
  /** How many asks there are. */
  all: number;
}

const nameOf = (ask: BriefAsk, locale: Locale) => `${ask.title.text} (${askerOf(ask, locale)})`;

/** How high the message in two columns will be. */
function messageHeight({ message }: LobbySlice, styles: Styles): number {
  const parts = partsOf(message.blocks).map((blocks) =>
    proseHeight({ ...message, blocks }, styles, { width: (TEXT_WIDTH - 24) / 2 }),
  );
  const rows = Array.from({ length: Math.ceil(parts.length / 2) }, (_, row) =>
    Math.max(parts[row * 2] ?? 0, parts[row * 2 + 1] ?? 0),
  );
  return 22 + rows.reduce((sum, height) => sum + height + 3, 0);
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

/** As many asks in full as two pages have room for, in their order; the others are named. */
export function paperOf(slice: LobbySlice, styles: Styles, locale: Locale): Paper {
  const { asks } = slice;
  const first =
    ROOM - COVER - (slice.figures.length > 0 ? FIGURES : 0) - messageHeight(slice, styles) - HEADING;
  for (let count = Math.min(asks.length, MOST_FULL); count > 0; count -= 1) {
    const full = asks.slice(0, count);
    const named = asks.slice(count, count + MOST_NAMED);
    const second =
      ROOM - namesHeight(named, locale) - CLOSING - SOURCE_ROW * Math.ceil(sourcesOf(full).length / 2);
    const pages = columnsOf(full, styles, (page) => (page === 0 ? first : second));
    if (pages.length <= 2 || count === 1) return { full, pages, named, all: asks.length };
  }
  return { full: [], pages: [], named: [], all: 0 };
}

/** The asks of a paper that are not set in full: of each what is asked and by whom, in two columns read one after the other. */
function Names({ of: { full, named, all }, permalink }: { of: Paper; permalink: string }) {
  const { locale, origin, styles } = useBrief();
  const words = WORDS[locale];
  const address = origin + permalink;
  const more = all - full.length - named.length;
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

/** The asks of a paper: what is set in full begins on the first page and goes on on the second, where the others are named. */
export function ManyAsks({
  of,
  sources,
  permalink,
}: {
  of: Paper;
  sources: readonly CitationView[];
  permalink: string;
}) {
  const { locale } = useBrief();
  const filled = of.pages.filter(([left]) => left.length > 0);
  const [first, ...others] = filled.map((columns, page) => (
    <Box key={page} break={page > 0}>
      <AskPair of={of.full} columns={columns} sources={sources} />
    </Box>
  ));
  // Where the first ask has no room below the message, its heading goes with it.
  const late = filled.length < of.pages.length;
  return (
    <>
      <Box tag="Sect" break={late}>
        <WideHeading title={WORDS[locale].asks} />
        {first}
        {others}
      </Box>
      {of.named.length > 0 ? <Names of={of} permalink={permalink} /> : null}
    </>
  );
}
