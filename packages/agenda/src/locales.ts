import { z } from 'zod';

/** The languages of the agenda. Dutch is the source; English may be missing and is then shown in Dutch. */
export const LOCALES = ['nl', 'en'] as const;

export const localeSchema = z.enum(LOCALES);

export type Locale = z.infer<typeof localeSchema>;

/** The language that every document has at least. */
export const SOURCE_LOCALE = 'nl' satisfies Locale;

/** BCP 47 tags for `lang` attributes, PDF metadata and `Intl`. */
export const LANGUAGE_TAGS: Record<Locale, string> = { nl: 'nl-NL', en: 'en-GB' };

/** A text in the languages that it exists in. */
export interface LocalizedText {
  nl: string;
  en?: string | undefined;
}

/** What we say ourselves, in every language. */
export type Words = Readonly<Record<Locale, string>>;

/** What we say ourselves, in Dutch and in English. */
export function words(nl: string, en: string): Words {
  return { nl, en };
}

/** A text as it is shown: with the language that it really is in, so that a page can mark it with `lang`. */
export interface Phrase {
  text: string;
  lang: Locale;
}

/**
 * Picks the text for a reader.
 * @returns the text in `locale`, or the Dutch text marked as Dutch where it was never translated.
 */
export function phrase(text: LocalizedText, locale: Locale): Phrase {
  const translated = text[locale];
  return translated ? { text: translated, lang: locale } : { text: text[SOURCE_LOCALE], lang: SOURCE_LOCALE };
}
