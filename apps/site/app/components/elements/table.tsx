import type { ReactNode } from 'react';
import { useWords } from './text';

/** A column: its heading and the content of a row's cell. */
export interface Column<T> {
  name: string;
  cell(row: T): ReactNode;
}

const LOOKS = {
  comparison: 'utrecht-table utrecht-table--html-table comparison',
  data: 'utrecht-table utrecht-table--html-table data',
};

/** An unknown value in a table with many: a dash on screen, “not known” to screen readers, and no cell at all on a narrow screen. A note above the table explains the dash. */
export function Unknown() {
  return (
    <span className="unknown" role="img" aria-label={useWords().notKnown}>
      –
    </span>
  );
}

/**
 * A table that turns into a stack of rows on narrow screens, with each cell named after its column.
 * @param columns the first of these names the row
 * @param look `comparison` for things to compare by name, `data` for dense figures
 * @param anchored whether each row can be linked to by its key
 */
export function Table<T extends { key: string }>({
  caption,
  columns,
  rows,
  look = 'comparison',
  anchored = look === 'comparison',
  className,
}: {
  caption: ReactNode;
  columns: readonly Column<T>[];
  rows: readonly T[];
  look?: keyof typeof LOOKS;
  anchored?: boolean;
  className?: string;
}) {
  const [first, ...others] = columns;
  if (!first) return null;
  return (
    <table className={className ? `${LOOKS[look]} ${className}` : LOOKS[look]}>
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
