import type { Figure } from './measurement.js';

/** A number that a reader can take in: three significant digits below a thousand, whole above. */
export function readable(value: number): string {
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
