import type { Locale } from '../locales.js';
import type { Edition } from './edition.js';

/**
 * Something of an edition in a language that is made when it is first wanted and then kept as long as the edition is.
 * @param make of the edition, or of what somebody keeps together with it
 */
export function oncePerEdition<T, E extends object = Edition>(
  make: (edition: E, locale: Locale) => T,
): (edition: E, locale: Locale) => T {
  const made = new WeakMap<E, Map<Locale, T>>();
  return (edition, locale) => {
    const known = made.get(edition) ?? new Map<Locale, T>();
    made.set(edition, known);
    const kept = known.get(locale) ?? make(edition, locale);
    known.set(locale, kept);
    return kept;
  };
}
