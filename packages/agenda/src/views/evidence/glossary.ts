import { oncePerEdition } from '../../edition/once.js';
import { type Phrase, phrase } from '../../locales.js';
import { type CitationView, citeSource } from '../parts.js';

/** An entry of the glossary. */
export interface TermView {
  key: string;
  title: Phrase;
  text: Phrase;
  /** How the term may stand in a text, in any language, itself among them. */
  forms: string[];
}

/** A short form and what it stands for. */
export interface AbbreviationView {
  key: string;
  short: string;
  title: Phrase;
}

/** The glossary, by name. */
export const termViews = oncePerEdition((edition, locale): readonly TermView[] =>
  edition
    .all('terms')
    .map((term) => {
      const title = phrase(term.title, locale);
      return { key: term.key, title, text: phrase(term.text, locale), forms: [title.text, ...term.forms] };
    })
    .toSorted((a, b) => a.title.text.localeCompare(b.title.text, locale)),
);

/** The short forms, by themselves. */
export const abbreviationViews = oncePerEdition((edition, locale): readonly AbbreviationView[] =>
  edition
    .all('abbreviations')
    .map(({ key, short, title }) => ({ key, short, title: phrase(title, locale) }))
    .toSorted((a, b) => a.short.localeCompare(b.short, locale)),
);

/** A publication with what rests on it. */
export interface SourceView extends CitationView {
  key: string;
  year: string | null;
  /** How many figures, asks, context points and programmes cite it. */
  citedBy: number;
}

/** The sources, by title. */
export const sourceViews = oncePerEdition((edition, locale): readonly SourceView[] =>
  edition
    .all('sources')
    .map(({ key, year }) => ({
      ...citeSource(edition, key, locale),
      key,
      year,
      citedBy:
        edition.referring('figures', 'source', key).length +
        edition.referring('asks', 'sources', key).length +
        edition.referring('context-points', 'sources', key).length +
        edition.referring('programmes', 'sources', key).length,
    }))
    .toSorted((a, b) => a.title.text.localeCompare(b.title.text, locale)),
);
