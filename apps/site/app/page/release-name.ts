import type { Locale, Phrase } from '@mra/agenda';
import type { Release } from '../../contract/release';

/** A text of a release, in the other language where it is missing in this one. */
export function inLanguage(text: Release['note'], locale: Locale): Phrase | null {
  const lang = text?.[locale] ? locale : 'nl';
  const words = text?.[lang];
  return words ? { text: words, lang } : null;
}

/** The name of a release. */
export function releaseName({ name }: Release, locale: Locale): Phrase {
  return inLanguage(name, locale) ?? { text: name.nl, lang: 'nl' };
}
