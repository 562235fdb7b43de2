import {
  isSection,
  type Locale,
  listPath,
  type PageKind,
  pagePlace,
  type Section,
  sectionPath,
  sections,
} from '@mra/agenda';

/** A list of the site, or a page that is made of many documents. */
export type Place = PageKind | Section;

/** What a place is called. */
export function placeName(place: Place, locale: Locale): string {
  return (isSection(place) ? sections[place] : pagePlace(place)).name[locale];
}

/** Where a place is, as `/nl/hotspots`. */
export function placePath(place: Place, locale: Locale): string {
  return isSection(place) ? sectionPath(place, locale) : listPath(place, locale);
}
