import { LOCALES, listPath, type PageKind, type Section, sectionPath } from '@mra/agenda';

/** The pages that can be asked for with choices or words in their address; all others are the same page whatever the query. */
const LISTS: readonly PageKind[] = ['action-lines', 'hotspots', 'programmes', 'events'];
const SECTIONS: readonly Section[] = ['find-my-place', 'partners', 'search', 'changes'];

const READING = new Set(
  LOCALES.flatMap((locale) => [
    ...LISTS.map((kind) => listPath(kind, locale)),
    ...SECTIONS.map((section) => sectionPath(section, locale)),
  ]),
);

/** Room for every choice of every form, and for 200 characters of any script written as `%E2%82%AC`. */
const LONGEST = 4096;

/**
 * What a page reads of the query of its address: `''` where it reads none, and then the page is the one that is kept.
 * @param path as `/nl/hotspots` @param url the address as the visitor gave it
 */
export function pageQuery(path: string, url: string): string {
  if (!READING.has(path)) return '';
  const query = url.split('#')[0]?.split('?').slice(1).join('?') ?? '';
  return query ? `?${query.slice(0, LONGEST)}` : '';
}
