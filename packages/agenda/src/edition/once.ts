import type { Locale } from '../locales.js';
import type { Edition } from './edition.js';

/** Something of an edition in a language that is made when it is first wanted and then kept as long as the edition is. */
export function oncePerEdition<T>(
  make: (edition: Edition, locale: Locale) => T,
): (edition: Edition, locale: Locale) => T {
  const made = new WeakMap<Edition, Map<Locale, T>>();
  return (edition, locale) => {
    const known = made.get(edition) ?? new Map<Locale, T>();
    made.set(edition, known);
    const kept = known.get(locale) ?? make(edition, locale);
    known.set(locale, kept);
    return kept;
  };
}
