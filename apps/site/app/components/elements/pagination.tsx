import { LANGUAGE_TAGS, pagedPath } from '@mra/agenda';
import { useContext } from 'react';
import type { Few, Paging } from '../../lists/paging';
import { CHOOSING_WORDS } from '../../lists/words';
import { Note } from './note';
import { PageLocale } from './text';

/** Which part of a long list a page shows; nothing if it shows all of it. */
export function ShownRange({ of }: { of: Paging }) {
  const locale = useContext(PageLocale);
  const words = CHOOSING_WORDS[locale];
  const number = (value: number) => value.toLocaleString(LANGUAGE_TAGS[locale]);
  return (
    <>
      {of.missing === null ? null : (
        <Note kind="warning">
          {words.noSuchPage} <span className="given">{of.missing}</span>
        </Note>
      )}
      {of.pages > 1 ? (
        <p className="shown-range">{words.shown(number(of.first), number(of.last), number(of.total))}</p>
      ) : null}
    </>
  );
}

/** The page numbers to offer: the first, the last and those around the current one. `null` stands for a gap. */
function offered({ page, pages }: Paging): (number | null)[] {
  const wanted = [...new Set([1, page - 1, page, page + 1, pages])].filter((at) => at >= 1 && at <= pages);
  return wanted.flatMap((at, index) => {
    const before = wanted[index - 1];
    return before !== undefined && at - before > 1 ? [null, at] : [at];
  });
}

/** Navigation between the pages of a long list; nothing if there is only one. @param path the first page, with its filters */
export function Pagination({ of, path }: { of: Paging; path: string }) {
  const locale = useContext(PageLocale);
  const words = CHOOSING_WORDS[locale];
  if (of.pages <= 1) return null;
  const to = (page: number) => pagedPath(path, page, locale);
  return (
    <nav className="pagination" aria-label={words.pages}>
      {of.page > 1 ? (
        <a href={to(of.page - 1)} rel="prev">
          {words.previousPage}
        </a>
      ) : null}
      <ol>
        {offered(of).map((page, at) =>
          page === null ? (
            <li key={`between-${at}`}>…</li>
          ) : (
            <li key={page}>
              <a
                href={to(page)}
                aria-label={words.page(page)}
                aria-current={page === of.page ? 'page' : undefined}
              >
                {page}
              </a>
            </li>
          ),
        )}
      </ol>
      {of.page < of.pages ? (
        <a href={to(of.page + 1)} rel="next">
          {words.nextPage}
        </a>
      ) : null}
    </nav>
  );
}

/** A link to the whole of a list that a page shows only the beginning of; nothing if it shows all. */
export function Rest({ of, name, path }: { of: Few<unknown>; name: string; path: string }) {
  const locale = useContext(PageLocale);
  if (of.total <= of.of.length) return null;
  return (
    <p>
      <a href={path}>{CHOOSING_WORDS[locale].whole(name, of.total.toLocaleString(LANGUAGE_TAGS[locale]))}</a>
    </p>
  );
}
