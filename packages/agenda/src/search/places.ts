import type { Edition } from '../edition/edition.js';
import { oncePerEdition } from '../edition/once.js';
import { abbreviationViews } from '../kinds/abbreviations/view.js';
import { asksOfSubregion, demandsOn, isDemand } from '../kinds/asks/view.js';
import { infrastructureViews } from '../kinds/infrastructure/view.js';
import { milestoneViews } from '../kinds/milestones/view.js';
import { organisationViews } from '../kinds/organisations/view.js';
import { sourceViews } from '../kinds/sources/view.js';
import { termViews } from '../kinds/terms/view.js';
import type { Locale } from '../locales.js';
import { PAGE_SIZES, pageAt, pagedPath } from '../paging.js';

/** On which page of its list each document without a page of its own stands, in the order in which the site shows them. */
const pagesOf = oncePerEdition((edition, locale) => {
  const pages = new Map<string, number>();
  const number = (entries: readonly { key: string }[], size: number = PAGE_SIZES.usual, from = 0) => {
    for (const [at, { key }] of entries.entries()) pages.set(key, pageAt(from + at, size));
  };
  const byOrder = (a: { order: number }, b: { order: number }) => a.order - b.order;
  number(
    [...organisationViews(edition, locale), ...infrastructureViews(edition, locale)],
    PAGE_SIZES.partners,
  );
  number([...edition.all('indicators').toSorted(byOrder), ...edition.all('figures')]);
  number([...termViews(edition, locale), ...abbreviationViews(edition, locale)]);
  number(sourceViews(edition, locale));
  number(edition.all('context-points').toSorted(byOrder));
  number(milestoneViews(edition, locale), PAGE_SIZES.usual, edition.all('events').length);
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
