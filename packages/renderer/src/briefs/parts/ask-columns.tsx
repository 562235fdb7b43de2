import { type CitationView, type Prose, plainInline } from '@mra/agenda';
import { TEXT_FAMILY, TITLE_FAMILY } from '@mra/design';
import { linesIn, type Setting } from '../../text/measure.js';
import type { BriefAsk } from '../slices/lobby.js';
import { Ask } from './asks.js';
import { useBrief } from './context.js';
import { PAGE, type Styles, TEXT_WIDTH } from './look.js';
import { Box } from './text.js';

const GAP = 20;
const NUMBER = 33;
const WIDTH = (TEXT_WIDTH - GAP) / 2;
const BODY: Setting = { family: TEXT_FAMILY, weight: 400, tracking: 0, leading: 1.4 };
const BOLD: Setting = { ...BODY, weight: 700 };
const HEAD: Setting = { family: TITLE_FAMILY, weight: 600, tracking: 0, leading: 1.2 };

/** Hyphenation gets more into a line than whole words do: about this much. */
const HYPHENATED = 1.02;

/** How high an ask will be at most, in points. */
function heightOf(ask: BriefAsk, { text, h3, small }: Styles): number {
  const lines = (words: string, setting: Setting, size: number, width = WIDTH) =>
    linesIn(words, setting, size, width * HYPHENATED) * size * setting.leading;
  const prose = ({ blocks }: Prose, setting: Setting, label: string) =>
    blocks.reduce((sum, block, at) => {
      const texts = block.type === 'list' ? block.items : [block.children];
      const height = texts.reduce(
        (own, nodes) => own + lines((at === 0 ? label : '') + plainInline(nodes), setting, text.fontSize),
        0,
      );
      return sum + height + text.marginBottom;
    }, 0);
  return (
    29 +
    lines(ask.title.text, HEAD, h3.fontSize, WIDTH - NUMBER) +
    prose(ask.problem, BODY, '') +
    prose(ask.request, BOLD, 'Wij vragen: ') +
    (ask.effect ? prose(ask.effect, BODY, 'Dat levert op: ') : 0) +
    ask.figures.reduce(
      (sum, { label, number }) =>
        sum + 3 + lines(`${number} meer dan ${label.text} [12]`, BODY, text.fontSize, WIDTH - 30),
      0,
    ) +
    2 * small.fontSize * small.lineHeight
  );
}

/** Asks by column, each no higher than its page has room for. @param first the room on the first page */
function columnsOf(of: readonly BriefAsk[], styles: Styles, first: number, next: number): number[][] {
  const columns: number[][] = [[]];
  let used = 0;
  for (const [at, ask] of of.entries()) {
    const height = heightOf(ask, styles);
    const room = columns.length <= 2 ? first : next;
    if (used > 0 && used + height > room) {
      columns.push([]);
      used = 0;
    }
    columns.at(-1)?.push(at);
    used += height;
  }
  const last = columns.at(-1) ?? [];
  // A last page with one column is spread over both.
  if (columns.length % 2 === 1 && last.length > 1) columns.push(last.splice(Math.ceil(last.length / 2)));
  return columns;
}

const ROOM = PAGE.height - PAGE.top - PAGE.foot;
/** What a heading above the first columns takes. */
const HEADING = 46;

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
  const columns = columnsOf(of, styles, ROOM - above, ROOM);
  const pages = Array.from({ length: Math.ceil(columns.length / 2) }, (_, page) =>
    columns.slice(page * 2, page * 2 + 2),
  );
  return (
    <>
      {pages.map((pair, page) => (
        <Box key={page} break={page > 0} style={{ flexDirection: 'row', gap: GAP }}>
          {[pair[0] ?? [], pair[1] ?? []].map((asks, column) => (
            <Box key={column} style={{ flex: 1 }}>
              {asks.map((at) => {
                const ask = of[at];
                return ask ? (
                  <Ask key={at} ask={ask} number={at + 1} heading={heading} {...{ sources }} wide={false} />
                ) : null;
              })}
            </Box>
          ))}
        </Box>
      ))}
    </>
  );
}
