import type { Edition } from '../../edition/edition.js';
import type { Locale } from '../../locales.js';
import { inOrder } from '../../views/order.js';
import { type LinkView, linkTo, type PageView, pageOf } from '../../views/page.js';
import { isDemand } from '../asks/schema.js';
import { type AskView, asksWhere } from '../asks/view.js';
import { type CrossPollinationLink, crossPollinationLinks } from '../cross-pollinations/view.js';
import { type FigureView, figureViews } from '../figures/view.js';
import { type HotspotLink, hotspotLinks } from '../hotspots/view.js';
import { type ProgrammeLink, programmeLinks } from '../programmes/view.js';
import { type SectorView, sectorViews } from '../sectors/view.js';

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
  return inOrder(edition, 'themes', locale).map((theme) => linkTo('themes', theme, locale));
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
