import type { Edition } from '../edition/edition.js';
import { AGENDA_TITLE } from '../labels.js';
import { type Locale, type LocalizedText, type Phrase, phrase } from '../locales.js';

/** Where a figure or a claim comes from. `url` is `null` where there is no address. */
export interface CitationView {
  title: Phrase;
  url: string | null;
}

/** The agenda's own section as a citation. */
export function citeAgenda(section: LocalizedText, locale: Locale): CitationView {
  const { text, lang } = phrase(section, locale);
  return { title: { text: `${AGENDA_TITLE[lang]}, ${text}`, lang }, url: null };
}

export function citeSource(edition: Edition, key: string, locale: Locale): CitationView {
  const source = edition.get('sources', key);
  return { title: phrase(source.title, locale), url: source.url };
}
