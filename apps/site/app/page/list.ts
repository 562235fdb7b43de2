import { changedLast, type Kind, LOCALES, type Locale, type PageKind, pagePlace } from '@mra/agenda';
import type { LoaderFunctionArgs } from '@remix-run/node';
import type { Paging } from '../lists/paging';
import { headOf } from './head';
import { type Place, placePath } from './menu';
import { pageRequest } from './visit';

/** Places that have a PDF of the whole. */
const BRIEFS: Partial<Record<Place, string>> = { agenda: 'brief/agenda', chapters: 'brief/story' };

/** What a page of many documents knows besides those. @param shows the kinds whose documents it shows, which date it */
export function placePage(
  args: LoaderFunctionArgs,
  place: Place,
  {
    title,
    lead,
    shows,
    paging,
  }: { title: string; lead: string; shows: readonly Kind[]; paging?: Paging | undefined },
) {
  const { edition, locale } = pageRequest(args);
  const paths = Object.fromEntries(LOCALES.map((each) => [each, placePath(place, each)])) as Record<
    Locale,
    string
  >;
  return {
    locale,
    kind: place,
    paths,
    title: { text: title, lang: locale },
    lead: { text: lead, lang: locale },
    changedOn: changedLast(edition, shows),
    head: headOf(args, {
      title,
      description: lead,
      paths,
      card: `card/page/${place}/list`,
      brief: BRIEFS[place],
      paging,
    }),
  };
}

/** How the page of all documents of a kind introduces itself. @throws where the kind has no such page */
export function listWords(kind: PageKind, locale: Locale): { title: string; lead: string } {
  const { list } = pagePlace(kind);
  if (!list) throw new Error(`There is no list of ${kind}`);
  return { title: list.title[locale], lead: list.lead[locale] };
}

/**
 * What the list page of a kind knows besides its items.
 * @param also other kinds whose documents it shows
 * @throws where the kind has no such page
 */
export function listPage(
  args: LoaderFunctionArgs,
  kind: PageKind,
  { paging, also = [] }: { paging?: Paging | undefined; also?: readonly Kind[] } = {},
) {
  const { locale } = pageRequest(args);
  return placePage(args, kind, { ...listWords(kind, locale), shows: [kind, ...also], paging });
}
