import type { DocumentOf } from '../../documents.js';
import type { Edition } from '../../edition/edition.js';
import { type Locale, type Phrase, phrase } from '../../locales.js';
import { ordered } from '../../views/order.js';

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
  const lines = ordered(
    'development-lines',
    edition.referring('development-lines', 'subregion', subregion),
    locale,
  );
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
