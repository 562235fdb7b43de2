import { changedLast, type Kind, LOCALES, type Locale, type PageKind, pagePlace } from '@mra/agenda';
import type { LoaderFunctionArgs } from '@remix-run/node';
import type { Paging } from '../lists/paging';
import { headOf } from './head';
import { type Place, placePath } from './menu';
import { pageRequest } from './visit';

/** Lists and sections with a PDF of the whole. */
const BRIEFS: Partial<Record<Place, string>> = { agenda: 'brief/agenda', chapters: 'brief/story' };

/** The data of a page about many documents, apart from the documents. @param shows the kinds it shows, whose latest change dates the page */
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
    place,
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
 * The data of a kind's list page, apart from its items.
 * @param also other kinds whose documents it shows
 * @throws if the kind has no list page
 */
export function listPage(
  args: LoaderFunctionArgs,
  kind: PageKind,
  { paging, also = [] }: { paging?: Paging | undefined; also?: readonly Kind[] } = {},
) {
  const { locale } = pageRequest(args);
  return placePage(args, kind, { ...listWords(kind, locale), shows: [kind, ...also], paging });
}
