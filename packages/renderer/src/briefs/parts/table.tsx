import type { Phrase } from '@mra/agenda';
import { INK } from '@mra/design';
import { useBrief } from './context.js';
import { HAIRLINE } from './look.js';
import { Box, Words } from './text.js';

/** A column: its heading, its share of the width and what stands in it of a row. */
export interface Column<T> {
  title: string;
  share: number;
  of(row: T): Phrase | string;
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
  const { langOf } = useBrief();
  const text = { fontSize: 8.4, lineHeight: 1.28 };
  const cell = ({ share, numeric }: Column<T>) => ({
    ...text,
    flexGrow: share,
    flexBasis: 0,
    ...(numeric ? { textAlign: 'right' as const } : {}),
  });
  const row = { flexDirection: 'row', gap: 9, paddingVertical: 3.4 } as const;
  return (
    <Box tag="Table">
      <Box tag="TR" fixed once style={{ ...row, borderBottomWidth: 1.5, borderBottomColor: INK }}>
        {columns.map((column) => (
          <Words key={column.title} tag="TH" scope="Column" style={{ ...cell(column), fontWeight: 700 }}>
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
            return (
              <Words
                key={column.title}
                tag={place === 0 ? 'TH' : 'TD'}
                scope={place === 0 ? 'Row' : undefined}
                lang={phrase ? langOf(phrase) : undefined}
                style={{ ...cell(column), ...(place === 0 ? { fontWeight: 700 } : {}) }}
              >
                {(phrase?.text ?? (words as string)) || '–'}
              </Words>
            );
          })}
        </Box>
      ))}
    </Box>
  );
}
