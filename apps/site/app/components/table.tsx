import type { ReactNode } from 'react';

/** A column: its heading and what a row says in it. */
export interface Column<T> {
  name: string;
  cell(row: T): ReactNode;
}

/**
 * A table that on a narrow screen becomes a stack of rows, each cell with the name of its column.
 * @param columns the first one names the row
 */
export function Table<T extends { key: string }>({
  caption,
  columns,
  rows,
}: {
  caption: string;
  columns: readonly Column<T>[];
  /** Each can be led to by its key. */
  rows: readonly T[];
}) {
  const [first, ...others] = columns;
  if (!first) return null;
  return (
    <table className="table">
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
          <tr key={row.key} id={row.key}>
            <th scope="row">{first.cell(row)}</th>
            {others.map(({ name, cell }) => (
              <td key={name} data-column={name}>
                {cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
