import { type PageKind, pagePath, permalinkPath } from '../addresses.js';
import type { DocumentOf, Kind } from '../documents.js';
import type { Edition } from '../edition/edition.js';
import { LOCALES, type Locale, type Phrase, phrase } from '../locales.js';

/** What every page of a document knows of itself. */
export interface PageView {
  kind: PageKind;
  key: string;
  locale: Locale;
  title: Phrase;
  lead: Phrase;
  /** The page's own address in this language, and those in all. */
  path: string;
  paths: Record<Locale, string>;
  permalink: string;
  /** The last day on which something shown here changed, as `2026-11-24`. */
  changedOn: string;
}

/** A document as a link to its page. */
export interface LinkView {
  key: string;
  title: Phrase;
  lead: Phrase;
  path: string;
}

/** The latest of several days. */
export function latest(...days: readonly string[]): string {
  let last = '';
  for (const day of days) if (day > last) last = day;
  return last;
}

/** The last day on which a document of some kinds changed. */
export function changedLast(edition: Edition, kinds: readonly Kind[]): string {
  return kinds.reduce(
    (last, kind) => edition.all(kind).reduce((day, { changedOn }) => latest(day, changedOn), last),
    '',
  );
}

export function pageOf<K extends PageKind>(
  kind: K,
  document: DocumentOf<K>,
  locale: Locale,
  shownDays: readonly string[],
): PageView {
  const paths = Object.fromEntries(LOCALES.map((each) => [each, pagePath(kind, document, each)])) as Record<
    Locale,
    string
  >;
  return {
    kind,
    key: document.key,
    locale,
    title: phrase(document.title, locale),
    lead: phrase(document.lead, locale),
    path: paths[locale],
    paths,
    permalink: permalinkPath(document.key),
    changedOn: latest(document.changedOn, ...shownDays),
  };
}

export function linkTo<K extends PageKind>(kind: K, document: DocumentOf<K>, locale: Locale): LinkView {
  return {
    key: document.key,
    title: phrase(document.title, locale),
    lead: phrase(document.lead, locale),
    path: pagePath(kind, document, locale),
  };
}

/** The document with a key as a link to its page. @throws {UnknownDocumentError} where the edition has no such document. */
export function pageLink<K extends PageKind>(
  edition: Edition,
  kind: K,
  key: string,
  locale: Locale,
): LinkView {
  return linkTo(kind, edition.get(kind, key), locale);
}

/** The neighbours of a document in its list. */
export function neighbours<T extends { key: string }, L>(
  list: readonly T[],
  key: string,
  link: (each: T) => L,
) {
  const at = list.findIndex((each) => each.key === key);
  const [before, after] = [list[at - 1], list[at + 1]];
  return { previous: before ? link(before) : null, next: after ? link(after) : null };
}
