import type { DocumentOf } from '../../documents.js';
import type { Edition } from '../../edition/edition.js';
import { type Locale, type Phrase, phrase } from '../../locales.js';
import { type LinkView, linkTo } from '../parts.js';

/** What a subregion sets out to develop, with the lines that are a part of it. */
export interface DevelopmentLineView {
  key: string;
  kind: DocumentOf<'development-lines'>['kind'];
  title: Phrase;
  text: Phrase;
  parts: DevelopmentLineView[];
}

/** The development lines of a subregion, in order, those that are a part of another below it. */
export function developmentLineViews(
  edition: Edition,
  subregion: string,
  locale: Locale,
): DevelopmentLineView[] {
  const lines = edition
    .referring('development-lines', 'subregion', subregion)
    .toSorted((a, b) => a.order - b.order);
  const below = (parent: string | null): DevelopmentLineView[] =>
    lines
      .filter((line) => line.parent === parent)
      .map(({ key, kind, title, text }) => ({
        key,
        kind,
        title: phrase(title, locale),
        text: phrase(text, locale),
        parts: below(key),
      }));
  return below(null);
}

/** A network, station or line that innovation depends on. */
export interface InfrastructureView {
  key: string;
  title: Phrase;
  type: DocumentOf<'infrastructure'>['type'];
  /** How things stand; `null` is not known. */
  state: Phrase | null;
  /** Empty for what serves the MRA as a whole. */
  subregions: LinkView[];
  website: string | null;
}

/** Infrastructure by name; all of it, or what serves one subregion: its own and that of the whole region. */
export function infrastructureViews(
  edition: Edition,
  locale: Locale,
  subregion?: string,
): InfrastructureView[] {
  return edition
    .all('infrastructure')
    .filter(
      ({ subregions }) =>
        !subregion || subregions.length === 0 || subregions.some((key) => key === subregion),
    )
    .map(({ key, title, type, state, subregions, website }) => ({
      key,
      title: phrase(title, locale),
      type,
      state: state && phrase(state, locale),
      subregions: subregions.map((each) => linkTo('subregions', edition.get('subregions', each), locale)),
      website,
    }))
    .toSorted((a, b) => a.title.text.localeCompare(b.title.text, locale));
}
