import {
  type Edition,
  homePath,
  type Locale,
  listPath,
  PAGE_KINDS,
  type PageKind,
  pagePath,
  SECTIONS,
  sectionPath,
} from '@mra/agenda';

/** A kind of page, with the addresses that it is shown at. */
export interface Template {
  name: string;
  /** All pages that are made from it, in one language. */
  paths: readonly string[];
}

/** Kinds that have pages and no list of their own. */
const WITHOUT_LIST: readonly PageKind[] = ['pages'];

/** Every kind of page that an edition has, each with all its pages. Kinds of which it holds no document are left out. */
export function templatesOf(edition: Edition, locale: Locale): Template[] {
  const kinds = PAGE_KINDS.flatMap((kind): Template[] => [
    ...(WITHOUT_LIST.includes(kind) ? [] : [{ name: kind, paths: [listPath(kind, locale)] }]),
    { name: `${kind}: one`, paths: edition.all(kind).map((each) => pagePath(kind, each, locale)) },
  ]);
  const sections = SECTIONS.map((section) => ({
    name: section,
    paths: [sectionPath(section, locale)],
  }));
  return [
    { name: 'home', paths: [homePath(locale)] },
    ...kinds,
    ...sections,
    { name: 'search: found', paths: [`${sectionPath('search', locale)}?q=waterstof`] },
  ].filter(({ paths }) => paths.length > 0);
}
