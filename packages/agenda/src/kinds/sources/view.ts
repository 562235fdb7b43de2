import { oncePerEdition } from '../../edition/once.js';
import { type CitationView, citeSource } from '../../views/citation.js';
import { inOrder } from '../../views/order.js';

/** A publication with what rests on it. */
export interface SourceView extends CitationView {
  key: string;
  year: string | null;
  /** How many figures, asks, context points and programmes cite it. */
  citedBy: number;
}

/** The sources, by title. */
export const sourceViews = oncePerEdition((edition, locale): readonly SourceView[] =>
  inOrder(edition, 'sources', locale).map(({ key, year }) => ({
    ...citeSource(edition, key, locale),
    key,
    year,
    citedBy:
      edition.referring('figures', 'source', key).length +
      edition.referring('asks', 'sources', key).length +
      edition.referring('context-points', 'sources', key).length +
      edition.referring('programmes', 'sources', key).length,
  })),
);
