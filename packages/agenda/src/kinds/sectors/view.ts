import type { Edition } from '../../edition/edition.js';
import { type Locale, type Phrase, phrase } from '../../locales.js';
import { inOrder } from '../../views/order.js';
import { type LinkView, linkTo } from '../../views/page.js';

/** A sector as it stands under its theme. */
export interface SectorView {
  key: string;
  title: Phrase;
  text: Phrase;
  /** Empty for what the MRA as a whole is strong in. */
  subregions: LinkView[];
  municipality: LinkView | null;
  parent: string | null;
}

/** Sectors by name; of one theme or of one subregion. */
export function sectorViews(
  edition: Edition,
  locale: Locale,
  { theme, subregion }: { theme?: string; subregion?: string },
): SectorView[] {
  return inOrder(edition, 'sectors', locale)
    .filter((sector) => !theme || sector.theme === theme)
    .filter((sector) => !subregion || sector.subregions.includes(subregion))
    .map((sector) => ({
      key: sector.key,
      title: phrase(sector.title, locale),
      text: phrase(sector.text, locale),
      subregions: sector.subregions.map((key) =>
        linkTo('subregions', edition.get('subregions', key), locale),
      ),
      municipality: sector.municipality
        ? linkTo('municipalities', edition.get('municipalities', sector.municipality), locale)
        : null,
      parent: sector.parent,
    }));
}
