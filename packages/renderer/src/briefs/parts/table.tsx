import type { Locale, Phrase } from '@mra/agenda';
import { INK, TEXT_FAMILY } from '@mra/design';
import { Link } from '@react-pdf/renderer';
import { within } from '../../text/measure.js';
import { typeset } from '../../text/typeset.js';
import { useBrief } from './context.js';
import { HAIRLINE, TEXT_WIDTH } from './look.js';
import { Box, Words } from './words/elements.js';

const SIZE = 8.4;
const GAP = 9;
const HEAD = { family: TEXT_FAMILY, weight: 700, tracking: 0, leading: 1.28 } as const;
const CELL = { ...HEAD, weight: 400 } as const;

/** A column: its heading, its share of the width and what stands in it of a row. */
export interface Column<T> {
  title: string;
  share: number;
  of(row: T): Phrase | string;
  /** Where it leads. */
  href?(row: T): string | null;
  /** Digits under digits. */
  numeric?: boolean;
}

/** A table whose heading is repeated on each page that it runs over, and told to a reader once. The first column heads the rows. */
export function Table<T>({
  rows,
  columns,
}: {
  rows: readonly T[];
  columns: readonly [Column<T>, ...Column<T>[]];
}) {
  const { langOf, locale } = useBrief();
  const text = { fontSize: SIZE, lineHeight: HEAD.leading };
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const room = TEXT_WIDTH - GAP * (columns.length - 1);
  const breaks = ({ share }: Column<T>, bold: boolean, lang: Locale) =>
    within((room * share) / shares, bold ? HEAD : CELL, SIZE, lang);
  const cell = ({ share, numeric }: Column<T>) => ({
    ...text,
    flexGrow: share,
    flexBasis: 0,
    ...(numeric ? { textAlign: 'right' as const } : {}),
  });
  const row = { flexDirection: 'row', gap: GAP, paddingVertical: 3.4 } as const;
  return (
    <Box tag="Table">
      <Box tag="TR" fixed once style={{ ...row, borderBottomWidth: 1.5, borderBottomColor: INK }}>
        {columns.map((column) => (
          <Words
            key={column.title}
            tag="TH"
            scope="Column"
            style={{ ...cell(column), fontWeight: 700 }}
            hyphenationCallback={breaks(column, true, locale)}
          >
            {column.title}
          </Words>
        ))}
      </Box>
      {rows.map((each, at) => (
        <Box
          key={at}
          tag="TR"
          wrap={false}
          style={{ ...row, borderBottomWidth: 0.6, borderBottomColor: HAIRLINE }}
        >
          {columns.map((column, place) => {
            const words = column.of(each);
            const phrase = typeof words === 'string' ? null : words;
            const text = (phrase?.text ?? (words as string)) || '–';
            const href = column.href?.(each);
            return (
              <Words
                key={column.title}
                tag={place === 0 ? 'TH' : 'TD'}
                scope={place === 0 ? 'Row' : undefined}
                lang={phrase ? langOf(phrase) : undefined}
                style={{ ...cell(column), ...(place === 0 ? { fontWeight: 700 } : {}) }}
                hyphenationCallback={breaks(column, place === 0, phrase?.lang ?? locale)}
              >
                {href ? (
                  <Link src={href} style={{ color: INK }}>
                    {typeset(text)}
                  </Link>
                ) : (
                  text
                )}
              </Words>
            );
          })}
        </Box>
      ))}
    </Box>
  );
}
