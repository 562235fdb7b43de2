import type { Edition } from '../../edition/edition.js';
import { type Locale, type Phrase, phrase } from '../../locales.js';
import { type HotspotLink, hotspotLinks } from '../innovation/hotspots.js';
import { type ProgrammeLink, programmeLinks } from '../innovation/programmes.js';
import { type AskView, asksWhere, isDemand } from '../lobby/asks.js';
import { type FigureView, figureViews, type LinkView, linkTo, type PageView, pageOf } from '../parts.js';
import { type CrossPollinationLink, crossPollinationLinks } from './cross-pollinations.js';

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

/** Everything that belongs to one theme. */
export interface ThemeView extends PageView {
  sectors: SectorView[];
  hotspots: HotspotLink[];
  programmes: ProgrammeLink[];
  crossPollinations: CrossPollinationLink[];
  demands: AskView[];
  /** The figures that the theme's asks rest on. */
  figures: FigureView[];
}

/** All themes, in order. */
export function themeLinks(edition: Edition, locale: Locale): LinkView[] {
  return edition
    .all('themes')
    .toSorted((a, b) => a.order - b.order)
    .map((theme) => linkTo('themes', theme, locale));
}

/** Sectors by name; of one theme or of one subregion. */
export function sectorViews(
  edition: Edition,
  locale: Locale,
  { theme, subregion }: { theme?: string; subregion?: string },
): SectorView[] {
  return edition
    .all('sectors')
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
    }))
    .toSorted((a, b) => a.title.text.localeCompare(b.title.text, locale));
}

/** @throws {UnknownDocumentError} where the edition has no such theme. */
export function themeView(edition: Edition, key: string, locale: Locale): ThemeView {
  const theme = edition.get('themes', key);
  const demands = asksWhere(edition, (ask) => isDemand(ask) && ask.theme === key, locale);
  const indicators = edition.referring('indicators', 'theme', key).map((indicator) => indicator.key);
  const measured = indicators.flatMap((indicator) =>
    edition.referring('observations', 'indicator', indicator).flatMap(({ figure }) => figure ?? []),
  );
  const shown = new Set([
    ...demands.flatMap(({ figures }) => figures.map((figure) => figure.key)),
    ...measured,
  ]);
  const figures = figureViews(edition, [...shown], locale);
  return {
    ...pageOf(
      'themes',
      theme,
      locale,
      [...demands, ...figures].map(({ changedOn }) => changedOn),
    ),
    sectors: sectorViews(edition, locale, { theme: key }),
    hotspots: hotspotLinks(edition, locale, { theme: key }),
    programmes: programmeLinks(edition, locale, { theme: key }),
    crossPollinations: crossPollinationLinks(edition, locale, { theme: key }),
    demands,
    figures,
  };
}
