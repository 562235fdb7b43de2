import type { Figure, Grid } from './measurement.js';

/** A number that a reader can take in: three significant digits below a thousand, whole above; a dash for what could not be measured. */
export function readable(value: number): string {
  if (Number.isNaN(value)) return '–';
  const rounded = Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3));
  return rounded.toLocaleString('en-GB');
}

/** Figures as lines of plain text, in columns. */
export function table(figures: readonly Figure[]): string {
  const width = Math.max(...figures.map(({ what }) => what.length));
  const numbers = figures.map(({ value }) => readable(value));
  const numberWidth = Math.max(...numbers.map((number) => number.length));
  return figures
    .map(({ what, unit, note }, at) =>
      `  ${what.padEnd(width)}  ${(numbers[at] ?? '').padStart(numberWidth)} ${note ? `${unit.padEnd(8)} ${note}` : unit}`.trimEnd(),
    )
    .join('\n');
}

/** A grid as plain text: a line of headings, a line for each row, and the notes. */
export function gridTable({ columns, rows, notes = [] }: Grid): string {
  const cells = rows.map(({ values }) => values.map(readable));
  const first = Math.max(...rows.map(({ what }) => what.length));
  const widths = columns.map((column, at) =>
    Math.max(column.length, ...cells.map((row) => row[at]?.length ?? 0)),
  );
  const line = (what: string, row: readonly string[]) =>
    `  ${what.padEnd(first)}  ${row.map((cell, at) => cell.padStart(widths[at] ?? 0)).join('  ')}`;
  return [
    line('', columns),
    ...rows.map(({ what }, at) => line(what, cells[at] ?? [])),
    ...notes.map((note) => `  ${note}`),
  ].join('\n');
}

/** All that a measurement gave, as plain text: single figures together in columns, grids as they come. */
export function report(measured: readonly (Figure | Grid)[]): string {
  const figures = measured.filter((each): each is Figure => 'value' in each);
  const grids = measured.filter((each): each is Grid => 'rows' in each);
  return [...(figures.length > 0 ? [table(figures)] : []), ...grids.map(gridTable)].join('\n\n');
}
