import type { Locale } from './locales.js';

/** How an address says which page of a long list is meant: `?pagina=2`, `?page=2`. */
export const PAGE_PARAMETER = { nl: 'pagina', en: 'page' } as const satisfies Record<Locale, string>;

/** How many entries of a list stand on one page: more where readers want the whole at a glance, fewer where an entry is long. */
export const PAGE_SIZES = { usual: 100, partners: 150, asks: 40 } as const;

/**
 * The address of a page of a list.
 * @param path the list, as `/nl/bronnen`, perhaps with choices after a question mark
 * @param page counted from 1, which is the list's own address
 */
export function pagedPath(path: string, page: number, locale: Locale): string {
  if (page <= 1) return path;
  return `${path}${path.includes('?') ? '&' : '?'}${PAGE_PARAMETER[locale]}=${page}`;
}

/** The page on which an entry of a list stands. @param at its place in the whole list, counted from 0 */
export function pageAt(at: number, size: number = PAGE_SIZES.usual): number {
  return Math.floor(Math.max(0, at) / size) + 1;
}
