import type { Figure } from '../../documents.js';
import type { Edition } from '../../edition/edition.js';
import { type Locale, type Phrase, phrase } from '../../locales.js';
import { showNumber } from '../../numbers.js';
import { type CitationView, citeAgenda, citeSource } from '../../views/citation.js';

/** One figure, ready to be set large. */
export interface FigureView {
  key: string;
  number: string;
  qualifier: string;
  label: Phrase;
  /** `2024`, `2025-2028`, or `null` where it is not stated. */
  year: string | null;
  citation: CitationView;
  changedOn: string;
}

export function figureView(edition: Edition, figure: Figure, locale: Locale): FigureView {
  return {
    key: figure.key,
    ...showNumber(figure, locale),
    label: phrase(figure.label, locale),
    year: figure.year,
    citation: figure.source ? citeSource(edition, figure.source, locale) : citeAgenda(figure.section, locale),
    changedOn: figure.changedOn,
  };
}

export function figureViews(edition: Edition, keys: readonly string[], locale: Locale): FigureView[] {
  return keys.map((key) => figureView(edition, edition.get('figures', key), locale));
}
