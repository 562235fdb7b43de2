import type { ReactNode } from 'react';
import { useWords } from './text';

/** A column: its heading and what a row says in it. */
export interface Column<T> {
  name: string;
  cell(row: T): ReactNode;
}

const LOOKS = {
  comparison: 'utrecht-table utrecht-table--html-table comparison',
  data: 'utrecht-table utrecht-table--html-table data',
};

/** In a table in which much is not known: a dash to the eye, words to the ear; on a narrow screen the cell is left out. A note above says so once. */
export function Unknown() {
  return (
    <span className="unknown" role="img" aria-label={useWords().notKnown}>
      –
    </span>
  );
}

/**
 * A table that on a narrow screen becomes a stack of rows, each cell with the name of its column.
 * @param columns the first one names the row
 * @param look things to compare, by their names; or data, close together
 * @param anchored whether each row can be led to by its key
 */
export function Table<T extends { key: string }>({
  caption,
  columns,
  rows,
  look = 'comparison',
  anchored = look === 'comparison',
}: {
  caption: ReactNode;
  columns: readonly Column<T>[];
  rows: readonly T[];
  look?: keyof typeof LOOKS;
  anchored?: boolean;
}) {
  const [first, ...others] = columns;
  if (!first) return null;
  return (
    <table className={LOOKS[look]}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ name }) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key} id={anchored ? row.key : undefined}>
            <th scope="row">{first.cell(row)}</th>
            {others.map(({ name, cell }) => (
              <td key={name} data-column={name}>
                <div>{cell(row)}</div>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
