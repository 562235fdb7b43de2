import { type Locale, listPath, type PageKind, type Section, sectionPath } from '@mra/agenda';

/** A list of the site, or a page that is made of many documents. */
export type Place = PageKind | Section;

/** The name of a list in menus and breadcrumbs. */
const KIND_NAMES: Record<PageKind, Record<Locale, string>> = {
  chapters: { nl: 'Verhaal', en: 'Story' },
  accelerators: { nl: 'Versnellers', en: 'Accelerators' },
  'action-lines': { nl: 'Actielijnen', en: 'Action lines' },
  subregions: { nl: 'Deelregio’s', en: 'Subregions' },
  municipalities: { nl: 'Gemeenten', en: 'Municipalities' },
  themes: { nl: 'Thema’s', en: 'Themes' },
  hotspots: { nl: 'Hotspots', en: 'Hotspots' },
  programmes: { nl: 'Financiering', en: 'Finance' },
  'cross-pollinations': { nl: 'Kruisbestuivingen', en: 'Cross-pollination' },
  audiences: { nl: 'Lobby', en: 'Lobbying' },
  events: { nl: 'Kalender', en: 'Calendar' },
  pages: { nl: 'Over deze site', en: 'About this site' },
};

const SECTION_NAMES: Record<Section, Record<Locale, string>> = {
  agenda: { nl: 'Agenda', en: 'Agenda' },
  'find-my-place': { nl: 'Vind uw plek', en: 'Find your place' },
  partners: { nl: 'Partijen', en: 'Partners' },
  monitor: { nl: 'Monitor', en: 'Monitor' },
  search: { nl: 'Zoeken', en: 'Search' },
  glossary: { nl: 'Begrippen', en: 'Glossary' },
  sources: { nl: 'Bronnen', en: 'Sources' },
  downloads: { nl: 'Downloads', en: 'Downloads' },
  'open-data': { nl: 'Open data', en: 'Open data' },
  changes: { nl: 'Wijzigingen', en: 'Changes' },
  releases: { nl: 'Vaste edities', en: 'Releases' },
};

const isSection = (place: Place): place is Section => !(place in KIND_NAMES);

/** What a place is called. */
export function placeName(place: Place, locale: Locale): string {
  return (isSection(place) ? SECTION_NAMES[place] : KIND_NAMES[place])[locale];
}

/** Where a place is, as `/nl/hotspots`. */
export function placePath(place: Place, locale: Locale): string {
  return isSection(place) ? sectionPath(place, locale) : listPath(place, locale);
}
