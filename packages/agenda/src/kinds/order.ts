import { type Locale, type LocalizedText, phrase } from '../locales.js';

/** Says which of two documents comes first, as `Array.sort` asks it. */
export type Order<D> = (a: D, b: D, locale: Locale) => number;

type Value = number | string | null;

function compare(a: Value, b: Value): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}

/** By a number or a code, the lowest first; what has none follows. */
export function by<F extends string>(field: F) {
  return (a: Readonly<Record<F, Value>>, b: Readonly<Record<F, Value>>): number =>
    compare(a[field], b[field]);
}

/** By a number or a day, the highest first; what has none follows. */
export function downBy<F extends string>(field: F) {
  return (a: Readonly<Record<F, Value>>, b: Readonly<Record<F, Value>>): number =>
    a[field] === null || b[field] === null ? compare(a[field], b[field]) : compare(b[field], a[field]);
}

/** By a text as the reader's language sorts it. */
export function byText<F extends string>(field: F) {
  return (
    a: Readonly<Record<F, LocalizedText>>,
    b: Readonly<Record<F, LocalizedText>>,
    locale: Locale,
  ): number => phrase(a[field], locale).text.localeCompare(phrase(b[field], locale).text, locale);
}

/** In the order of a list of values. */
export function inOrderOf<F extends string, V>(field: F, values: readonly V[]) {
  return (a: Readonly<Record<F, V>>, b: Readonly<Record<F, V>>): number =>
    values.indexOf(a[field]) - values.indexOf(b[field]);
}
