import type { DocumentOf } from '../../documents.js';
import type { Edition } from '../../edition/edition.js';
import { type Locale, type Phrase, phrase } from '../../locales.js';
import { inOrder } from '../../views/order.js';
import { type LinkView, linkTo } from '../../views/page.js';

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
  return inOrder(edition, 'infrastructure', locale)
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
    }));
}
