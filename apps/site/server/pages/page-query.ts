import {
  LOCALES,
  type Locale,
  listPath,
  PAGE_KINDS,
  PAGE_PARAMETER,
  pagePlace,
  type Query,
  SECTIONS,
  sectionPath,
  sections,
} from '@mra/agenda';

const inAll = (path: (locale: Locale) => string) => LOCALES.map(path);

/** The addresses of the lists and sections that read this of their query. */
const reading = (query: Query) =>
  new Set([
    ...PAGE_KINDS.filter((kind) => pagePlace(kind).list?.query === query).flatMap((kind) =>
      inAll((locale) => listPath(kind, locale)),
    ),
    ...SECTIONS.filter((section) => sections[section].query === query).flatMap((section) =>
      inAll((locale) => sectionPath(section, locale)),
    ),
  ]);

/** The pages that can be asked for with choices or words in their address. */
const CHOOSING = reading('choices');

/** Pages with a long list and nothing to choose. */
const LONG = reading('page');

/** Where the pages of single documents with a long list are. */
const DOCUMENTS = new Set(
  PAGE_KINDS.filter((kind) => pagePlace(kind).query === 'page').flatMap((kind) =>
    inAll((locale) => listPath(kind, locale)),
  ),
);

/** Room for every choice of every form, and for 200 characters of any script written as `%E2%82%AC`. */
const LONGEST = 4096;

/** A page of a list that is worth keeping: of any longer list the end is seldom read. */
const KEPT = /^[1-9]\d?$/;

/** What a page reads of the query of its address. */
export interface PageQuery {
  /** With its question mark; empty where the page reads nothing of it. */
  query: string;
  /** Whether this page is one of a few, so that it can be kept: what visitors choose and search has no end of addresses. */
  kept: boolean;
}

/** The query of an address as the visitor gave it, without its fragment. */
const queryIn = (url: string) => (url.split('#')[0]?.split('?').slice(1).join('?') ?? '').slice(0, LONGEST);

/**
 * All of the query of an address, for a page that is not kept and for a form: with its question mark, or empty.
 * @param url the address as the visitor gave it
 */
export function wholeQuery(url: string): string {
  const asked = new URLSearchParams(queryIn(url));
  // The framework's own way of asking for data, which needs scripts and is guarded less than a page.
  asked.delete('_data');
  return asked.size > 0 ? `?${asked}` : '';
}

/**
 * What a page reads of the query of its address; all else leads to the same page.
 * @param path as `/nl/hotspots` @param url the address as the visitor gave it
 */
export function pageQuery(path: string, url: string): PageQuery {
  const given = queryIn(url);
  const parameter = PAGE_PARAMETER[path.split('/')[1] as Locale];
  const chooses = CHOOSING.has(path);
  if (!given || !parameter || !(chooses || LONG.has(path) || DOCUMENTS.has(path.replace(/\/[^/]+$/, ''))))
    return { query: '', kept: true };
  const asked = new URLSearchParams(given);
  const page = asked.get(parameter);
  const alone = [...asked.keys()].length === 1 && page !== null;
  if (chooses && !alone) return { query: `?${given}`, kept: false };
  if (page === null) return { query: '', kept: true };
  return { query: `?${new URLSearchParams({ [parameter]: page })}`, kept: KEPT.test(page) };
}
