import type { Edition } from '../edition/edition.js';
import { acceleratorLinks } from '../kinds/accelerators/view.js';
import { isDemand } from '../kinds/asks/schema.js';
import { type FigureView, figureViews } from '../kinds/figures/view.js';
import { type HotspotLink, hotspotLinks } from '../kinds/hotspots/view.js';
import { type SubregionLink, subregionLinks } from '../kinds/subregions/view.js';
import type { Locale, Phrase } from '../locales.js';

/** A number of things that belong to a subregion. */
export interface SubregionCount {
  key: string;
  title: Phrase;
  path: string;
  count: number;
}

/** What a chapter's picture is drawn from. */
export type IllustrationView =
  | { draws: 'map'; subregions: SubregionLink[] }
  | { draws: 'number'; figure: FigureView | null }
  | {
      draws: 'network';
      links: { from: string | null; to: string[] }[];
      counts: SubregionCount[];
    }
  | { draws: 'accelerators'; accelerators: { number: number; title: Phrase; path: string; lines: number }[] }
  | {
      draws: 'hotspots';
      hotspots: HotspotLink[];
      counts: SubregionCount[];
    }
  | { draws: 'asks'; counts: SubregionCount[]; ofTheWhole: number };

/** How many there are of something in each subregion, in the order of the subregions. */
export function countsBySubregion(
  edition: Edition,
  locale: Locale,
  countIn: (subregion: string) => number,
): SubregionCount[] {
  return subregionLinks(edition, locale).map(({ key, title, path }) => ({
    key,
    title,
    path,
    count: countIn(key),
  }));
}

/** The demands of each subregion. */
export function demandCounts(edition: Edition, locale: Locale): SubregionCount[] {
  const demands = edition.all('asks').filter(isDemand);
  return countsBySubregion(edition, locale, (key) => demands.filter((ask) => ask.subregion === key).length);
}

/** The hotspots of each subregion. */
export function hotspotCounts(edition: Edition, locale: Locale): SubregionCount[] {
  return countsBySubregion(
    edition,
    locale,
    (key) => edition.all('hotspots').filter(({ subregion }) => subregion === key).length,
  );
}

/** The cross-pollinations that each subregion has a part in. */
export function crossPollinationCounts(edition: Edition, locale: Locale): SubregionCount[] {
  return countsBySubregion(
    edition,
    locale,
    (key) =>
      edition.all('cross-pollinations').filter(({ from, to }) => from === key || to.includes(key)).length,
  );
}

/** What the picture of a chapter shows. @throws {UnknownDocumentError} where the edition has no such chapter. */
export function illustrationView(edition: Edition, chapter: string, locale: Locale): IllustrationView {
  const { illustration, figures } = edition.get('chapters', chapter);
  switch (illustration) {
    case 'map':
      return { draws: 'map', subregions: subregionLinks(edition, locale) };
    case 'number':
      return { draws: 'number', figure: figureViews(edition, figures.slice(0, 1), locale)[0] ?? null };
    case 'network':
      return {
        draws: 'network',
        links: edition.all('cross-pollinations').map(({ from, to }) => ({ from, to })),
        counts: crossPollinationCounts(edition, locale),
      };
    case 'accelerators':
      return {
        draws: 'accelerators',
        accelerators: acceleratorLinks(edition, locale).map(({ number, title, path, actionLines }) => ({
          number,
          title,
          path,
          lines: actionLines.length,
        })),
      };
    case 'hotspots':
      return {
        draws: 'hotspots',
        hotspots: hotspotLinks(edition, locale),
        counts: hotspotCounts(edition, locale),
      };
    case 'asks':
      return {
        draws: 'asks',
        counts: demandCounts(edition, locale),
        ofTheWhole: edition.all('asks').filter((ask) => isDemand(ask) && !ask.subregion).length,
      };
  }
}
