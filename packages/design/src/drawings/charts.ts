import { scaleLinear } from 'd3-scale';

/** A mark on an axis. `at` is in user units from the start of the axis. */
export interface Tick {
  value: number;
  at: number;
}

/** A horizontal bar. */
export interface Bar<T> {
  item: T;
  /** From the left of the plot. */
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface BarChart<T> {
  width: number;
  height: number;
  bars: Bar<T>[];
  /** Along the bottom. */
  ticks: Tick[];
  /** Where zero stands, from the left. */
  zero: number;
}

const BAR = 20;
const BAR_STEP = 28;
const TICKS = 4;

/**
 * Horizontal bars from zero, one below the other in the order given.
 * @param width of the plot, without names and numbers, in user units
 */
export function barChart<T extends { value: number }>(items: readonly T[], width: number): BarChart<T> {
  const values = items.map(({ value }) => value);
  const scale = scaleLinear([Math.min(0, ...values), Math.max(0, ...values)], [0, width]).nice(TICKS);
  const zero = scale(0);
  return {
    width,
    height: items.length * BAR_STEP,
    zero,
    bars: items.map((item, at) => ({
      item,
      x: Math.min(zero, scale(item.value)),
      y: at * BAR_STEP + (BAR_STEP - BAR) / 2,
      width: Math.abs(scale(item.value) - zero),
      height: BAR,
    })),
    ticks: scale.ticks(TICKS).map((value) => ({ value, at: scale(value) })),
  };
}

/** A line through observations in time, or the reason why there is none. */
export interface LineChart<T> {
  width: number;
  height: number;
  points: { item: T; x: number; y: number }[];
  /** SVG path data. */
  path: string;
  /** Along the left side, from the bottom up: `at` is from the top. */
  ticks: Tick[];
}

/** With fewer observations a line would say more than they do. */
export const FEWEST_FOR_A_LINE = 3;

/** The middle of a period in years, as 2024.5 for `2024`: `2024`, `2024-Q3`, `2024-09` or `2023-2027`. */
export function yearOf(period: string): number {
  const [, year = '', quarter, month, until] =
    /^(\d{4})(?:-(?:Q(\d)|(\d{2})(?!\d)|(\d{4})))?$/.exec(period) ?? [];
  if (!year) throw new RangeError(`“${period}” is no period`);
  if (quarter) return Number(year) + (Number(quarter) - 0.5) / 4;
  if (month) return Number(year) + (Number(month) - 0.5) / 12;
  return until ? (Number(year) + Number(until) + 1) / 2 : Number(year) + 0.5;
}

/**
 * A line over time.
 * @returns `null` for fewer than three observations: then a number and a table say it
 */
export function lineChart<T extends { value: number; period: string }>(
  items: readonly T[],
  { width, height }: { width: number; height: number },
): LineChart<T> | null {
  if (items.length < FEWEST_FOR_A_LINE) return null;
  const sorted = items.toSorted((a, b) => yearOf(a.period) - yearOf(b.period));
  const years = sorted.map(({ period }) => yearOf(period));
  const values = sorted.map(({ value }) => value);
  const across = scaleLinear([Math.min(...years), Math.max(...years)], [0, width]);
  const up = scaleLinear([Math.min(...values), Math.max(...values)], [height, 0]).nice(TICKS);
  const points = sorted.map((item) => ({ item, x: across(yearOf(item.period)), y: up(item.value) }));
  return {
    width,
    height,
    points,
    path: `M${points.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`,
    ticks: up.ticks(TICKS).map((value) => ({ value, at: up(value) })),
  };
}
