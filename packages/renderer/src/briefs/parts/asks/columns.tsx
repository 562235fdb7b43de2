import type { CitationView } from '@mra/agenda';
import type { BriefAsk } from '../../slices/lobby.js';
import { useBrief } from '../context.js';
import { PAGE, type Styles } from '../look.js';
import { Box } from '../words/elements.js';
import { Ask } from './ask.js';
import { ASK_GAP, askHeight } from './height.js';

/** The asks of a page by their places: those of its left column, then those of its right one. */
export type Columns = readonly [left: readonly number[], right: readonly number[]];

/** The height of the text on a page. */
export const ROOM = PAGE.height - PAGE.top - PAGE.foot;
/** What a heading above the first columns takes. */
export const HEADING = 46;

const sum = (heights: readonly number[]) => heights.reduce((all, height) => all + height, 0);

/** Consecutive asks in two columns of about the same height. */
function balanced(places: readonly number[], heights: readonly number[]): Columns {
  const heightOf = (of: readonly number[]) => sum(of.map((at) => heights[at] ?? 0));
  const higher = (cut: number) => Math.max(heightOf(places.slice(0, cut)), heightOf(places.slice(cut)));
  const [cut = 0] = places.map((_, at) => at + 1).toSorted((a, b) => higher(a) - higher(b));
  return [places.slice(0, cut), places.slice(cut)];
}

/**
 * Asks by page, none of its columns higher than the page has room for: an ask that is higher than a page has one to itself.
 * @param roomOn the height that the page with this number has for them, in points
 */
export function columnsOf(
  of: readonly BriefAsk[],
  styles: Styles,
  roomOn: (page: number) => number,
): Columns[] {
  const heights = of.map((ask) => askHeight(ask, styles));
  const columns: number[][] = [[]];
  let used = 0;
  for (const [at, height] of heights.entries()) {
    const page = () => Math.floor((columns.length - 1) / 2);
    while (used + height > roomOn(page()) && (used > 0 || page() === 0)) {
      columns.push([]);
      used = 0;
    }
    columns.at(-1)?.push(at);
    used += height;
  }
  return Array.from({ length: Math.ceil(columns.length / 2) }, (_, page) => {
    const [left = [], right = []] = columns.slice(page * 2, page * 2 + 2);
    const isLast = page * 2 + 2 >= columns.length;
    return isLast ? balanced([...left, ...right], heights) : [left, right];
  });
}

/** Blocks of asks in the two columns of a page. */
export function AskPair({
  of,
  columns,
  sources,
  heading = 'H3',
}: {
  of: readonly BriefAsk[];
  columns: Columns;
  sources: readonly CitationView[];
  heading?: 'H2' | 'H3';
}) {
  return (
    <Box style={{ flexDirection: 'row', gap: ASK_GAP }}>
      {columns.map((asks, column) => (
        <Box key={column} style={{ flex: 1 }}>
          {asks.map((at) => {
            const ask = of[at];
            return ask ? (
              <Ask key={at} ask={ask} number={at + 1} heading={heading} sources={sources} wide={false} />
            ) : null;
          })}
        </Box>
      ))}
    </Box>
  );
}

/** A block for each ask in two columns a page, read down the left one and then the right one. */
export function AskColumns({
  of,
  sources,
  above = HEADING,
  heading = 'H3',
}: {
  of: readonly BriefAsk[];
  sources: readonly CitationView[];
  /** What stands above the first columns takes this much, in points. */
  above?: number;
  heading?: 'H2' | 'H3';
}) {
  const { styles } = useBrief();
  const pages = columnsOf(of, styles, (page) => (page === 0 ? ROOM - above : ROOM));
  return pages.map((columns, page) => (
    <Box key={page} break={page > 0}>
      <AskPair of={of} columns={columns} sources={sources} heading={heading} />
    </Box>
  ));
}
