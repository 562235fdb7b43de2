import type { Edition } from '../edition/edition.js';
import { oncePerEdition } from '../edition/once.js';
import { isDemand } from '../kinds/asks/schema.js';
import { asksOfSubregion, demandsOn } from '../kinds/asks/view.js';
import { KINDS, type Kind, kinds } from '../kinds/kinds.js';
import type { Locale } from '../locales.js';
import { PAGE_SIZES, pageAt, pagedPath } from '../paging.js';
import { SECTIONS, type Section, sections } from '../sections.js';
import { inOrder } from '../views/order.js';

/** The kinds of which the entries fill the pages of a section, in turn. */
function pagedOn(section: Section): Kind[] {
  const turns = KINDS.flatMap((kind) => {
    const { place } = kinds[kind];
    return place && 'section' in place && place.section === section && place.paged
      ? [{ kind, turn: place.turn }]
      : [];
  });
  return turns.toSorted((a, b) => a.turn - b.turn).map(({ kind }) => kind);
}

/** On which page of its list each document without a page of its own stands, in the order in which the site shows them. */
const pagesOf = oncePerEdition((edition, locale) => {
  const pages = new Map<string, number>();
  const number = (entries: readonly { key: string }[], size: number = PAGE_SIZES.usual, from = 0) => {
    for (const [at, { key }] of entries.entries()) pages.set(key, pageAt(from + at, size));
  };
  for (const section of SECTIONS) {
    const entries = pagedOn(section).flatMap((kind) => inOrder(edition, kind, locale));
    number(entries, sections[section].pageSize);
  }
  for (const kind of KINDS) {
    const { place } = kinds[kind];
    if (place && 'list' in place)
      number(inOrder(edition, kind, locale), PAGE_SIZES.usual, edition.all(place.list).length);
  }
  // An ask is read where it is asked, and what is none with its subregion.
  for (const { key } of edition.all('subregions')) number(asksOfSubregion(edition, key), PAGE_SIZES.asks);
  for (const { key: audience } of edition.all('audiences'))
    for (const [at, ask] of demandsOn(edition, audience).entries())
      if (isDemand(ask) && ask.audiences[0] === audience) pages.set(ask.key, pageAt(at, PAGE_SIZES.asks));
  return pages;
});

/** The address of the place of a document on a page that shows many. @param path the first page of them */
export function placeOn(path: string, edition: Edition, key: string, locale: Locale): string {
  return `${pagedPath(path, pagesOf(edition, locale).get(key) ?? 1, locale)}#${key}`;
}
