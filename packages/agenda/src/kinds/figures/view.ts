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
  /** What the number is, before it was written in a language. */
  measured: Pick<Figure, 'value' | 'unit' | 'qualifier'>;
  /** Where it was counted; `null` for the region as a whole or a larger area. */
  subregion: { key: string; title: Phrase } | null;
  municipality: string | null;
  /** The key of its source; `null` where the agenda itself says so. */
  source: string | null;
  citation: CitationView;
  changedOn: string;
}

/** @throws {UnknownDocumentError} where the edition has no such figure. */
export function figureView(edition: Edition, key: string, locale: Locale): FigureView {
  const figure = edition.get('figures', key);
  const { value, unit, qualifier, subregion, municipality, source } = figure;
  return {
    key,
    ...showNumber(figure, locale),
    label: phrase(figure.label, locale),
    year: figure.year,
    measured: { value, unit, qualifier },
    subregion: subregion
      ? { key: subregion, title: phrase(edition.get('subregions', subregion).title, locale) }
      : null,
    municipality,
    source,
    citation: figure.source ? citeSource(edition, figure.source, locale) : citeAgenda(figure.section, locale),
    changedOn: figure.changedOn,
  };
}

export function figureViews(edition: Edition, keys: readonly string[], locale: Locale): FigureView[] {
  return keys.map((key) => figureView(edition, key, locale));
}
