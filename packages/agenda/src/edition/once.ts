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

/** The same for what takes long of a large edition: it can also be made in steps, before somebody wants the whole of it. */
export interface InSteps<T> {
  (edition: Edition, locale: Locale): T;
  /** Makes what is not made yet, and pauses wherever others may have their turn. */
  steps(edition: Edition, locale: Locale): Generator<void, void>;
}

/** As `oncePerEdition`, made in steps. @param make pauses at each `yield` */
export function oncePerEditionInSteps<T>(
  make: (edition: Edition, locale: Locale) => Generator<void, T>,
): InSteps<T> {
  const begun = oncePerEdition((edition, locale) => {
    let making: Generator<void, T> | null = null;
    let made: { value: T } | null = null;
    return {
      /** Goes one step on. @returns what was made, or `null` where there is more to do */
      step(): { value: T } | null {
        if (made) return made;
        making ??= make(edition, locale);
        try {
          const { done, value } = making.next();
          if (done) made = { value };
        } catch (error) {
          // What failed says so again to whoever asks next.
          making = null;
          throw error;
        }
        return made;
      },
    };
  });
  const whole = (edition: Edition, locale: Locale): T => {
    const work = begun(edition, locale);
    for (;;) {
      const made = work.step();
      if (made) return made.value;
    }
  };
  return Object.assign(whole, {
    *steps(edition: Edition, locale: Locale) {
      const work = begun(edition, locale);
      while (!work.step()) yield;
    },
  });
}
