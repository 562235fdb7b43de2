import { PAGE_PARAMETER, PAGE_SIZES } from '@mra/agenda';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { pageRequest } from '../page/visit';
import { shown } from './filters';

/** Which page of a long list to show. */
export interface Paging {
  /** Counted from 1. */
  page: number;
  pages: number;
  /** The number of entries on all pages together, and the first and last on this page, counted from 1. */
  total: number;
  first: number;
  last: number;
  /** The page asked for if there is no such page, shortened for display. */
  missing: string | null;
}

/** The number of the page that the address asks for, the first where it gives none; there may be no such page. */
export function askedPage(args: LoaderFunctionArgs): number {
  const given = givenPage(args);
  return /^\d+$/.test(given) ? Math.max(1, Number(given)) : 1;
}

function givenPage(args: LoaderFunctionArgs): string {
  return new URL(args.request.url).searchParams.get(PAGE_PARAMETER[pageRequest(args).locale]) ?? '';
}

/**
 * Which page of a list the address asks for. A page that there is not shows the last one, or the first where the address gives no number.
 * @param total of all entries
 */
export function pagingOf(args: LoaderFunctionArgs, total: number, size: number = PAGE_SIZES.usual): Paging {
  const given = givenPage(args);
  const pages = Math.max(1, Math.ceil(total / size));
  const page = Math.min(askedPage(args), pages);
  return {
    page,
    pages,
    total,
    first: total === 0 ? 0 : (page - 1) * size + 1,
    last: Math.min(total, page * size),
    missing: given === '' || given === String(page) ? null : shown(given),
  };
}

/**
 * The part of a page's lists that the address asks for. Lists that follow each other on a page are counted on.
 * @param lists complete, in the order in which the page shows them
 * @returns the same lists, each cut to what this page shows
 */
export function paged<L extends readonly (readonly unknown[])[]>(
  args: LoaderFunctionArgs,
  lists: readonly [...L],
  size: number = PAGE_SIZES.usual,
): { lists: L; paging: Paging } {
  const total = lists.reduce((sum, list) => sum + list.length, 0);
  const paging = pagingOf(args, total, size);
  const [from, to] = [(paging.page - 1) * size, paging.last];
  let passed = 0;
  const parts = lists.map((list) => {
    const start = passed;
    passed += list.length;
    return list.slice(Math.max(0, from - start), Math.max(0, to - start));
  });
  return { lists: parts as unknown as L, paging };
}

/** The beginning of a list on a page about something else, and the length of the whole. */
export interface Few<T> {
  of: T[];
  total: number;
}

/** How many count as few: more than any such list holds today. */
const MOST_OF_FEW = 40;

export function fewOf<T>(list: readonly T[]): Few<T> {
  return { of: list.slice(0, MOST_OF_FEW), total: list.length };
}
