import type { DocumentOf } from './documents.js';
import type { Edition } from './edition/edition.js';
import { oncePerEdition } from './edition/once.js';
import type { PagePlace } from './kinds/define.js';
import { isKind, KINDS, type Kind, kinds } from './kinds/kinds.js';
import { LOCALES, type Locale, phrase } from './locales.js';
import { SECTIONS, type Section, sections } from './sections.js';

type KindsWith<P> = { [K in Kind]: (typeof kinds)[K]['place'] extends P ? K : never }[Kind];

/** The kinds of document that have a page of their own. */
export type PageKind = KindsWith<{ page: PagePlace }>;

export function isPageKind(name: string): name is PageKind {
  const place = isKind(name) ? kinds[name].place : null;
  return place !== null && 'page' in place;
}

export const PAGE_KINDS: readonly PageKind[] = KINDS.filter(isPageKind);

/** What the pages of a kind are called, where they are and what they read of their address. */
export function pagePlace(kind: PageKind): PagePlace {
  return kinds[kind].place.page;
}

/** The address of the home page in a language, as `/nl`. */
export function homePath(locale: Locale): string {
  return `/${locale}`;
}

/** The address of the list of a kind, as `/nl/versnellers`; of pages, the home page. */
export function listPath(kind: PageKind, locale: Locale): string {
  const segment = pagePlace(kind).segment[locale];
  return segment ? `/${locale}/${segment}` : homePath(locale);
}

/** The address of a page that is made of many documents, as `/nl/zoeken`. */
export function sectionPath(section: Section, locale: Locale): string {
  return `/${locale}/${sections[section].segment[locale]}`;
}

/** The address of a document's page in a language, as `/en/subregions/ijmond`. */
export function pagePath(
  kind: PageKind,
  document: Pick<DocumentOf<PageKind>, 'slug'>,
  locale: Locale,
): string {
  return `${listPath(kind, locale)}/${phrase(document.slug, locale).text}`;
}

/** The address of a document that never changes, whatever its slug becomes: `/id/acc-1`. */
export function permalinkPath(key: string): string {
  return `/id/${key}`;
}

/** What an address of a page leads to. */
export type Destination =
  | { found: 'page'; key: string }
  | { found: 'moved'; path: string }
  | { found: 'nothing' };

type Slugs = Record<'present' | 'former' | 'foreign', Map<string, DocumentOf<PageKind>>>;

/** The documents of each kind by the slugs that lead to them; of several the first one counts. */
const slugsOf = oncePerEdition((edition, locale) => {
  const add = (slugs: Map<string, DocumentOf<PageKind>>, slug: string, document: DocumentOf<PageKind>) => {
    if (!slugs.has(slug)) slugs.set(slug, document);
  };
  return new Map(
    PAGE_KINDS.map((kind) => {
      const slugs: Slugs = { present: new Map(), former: new Map(), foreign: new Map() };
      for (const document of edition.all(kind) as readonly DocumentOf<PageKind>[]) {
        add(slugs.present, phrase(document.slug, locale).text, document);
        for (const former of document.formerSlugs) add(slugs.former, former, document);
        for (const other of LOCALES) {
          const slug = document.slug[other];
          if (slug) add(slugs.foreign, slug, document);
        }
      }
      return [kind, slugs];
    }),
  );
});

/**
 * Finds the document behind the address of a page.
 * @param slug the last part of the address
 * @returns the key; or where it moved to when the slug is a former one or belongs to the other language; or nothing.
 */
export function findPage(edition: Edition, kind: PageKind, locale: Locale, slug: string): Destination {
  const slugs = slugsOf(edition, locale).get(kind);
  const present = slugs?.present.get(slug);
  if (present) return { found: 'page', key: present.key };
  const others = LOCALES.filter((each) => each !== locale);
  const moved =
    slugs?.former.get(`${locale}/${slug}`) ??
    slugs?.foreign.get(slug) ??
    others.map((each) => slugs?.former.get(`${each}/${slug}`)).find((each) => each !== undefined);
  return moved ? { found: 'moved', path: pagePath(kind, moved, locale) } : { found: 'nothing' };
}

/** The kinds and sections by the part of the address that they have in each language. */
const KINDS_AT = LOCALES.map(
  (locale) => new Map(PAGE_KINDS.map((kind) => [pagePlace(kind).segment[locale], kind])),
);
const SECTIONS_AT = LOCALES.map(
  (locale) => new Map(SECTIONS.map((section) => [sections[section].segment[locale] as string, section])),
);

const among = <T>(places: readonly ReadonlyMap<string, T>[], segment: string): T | undefined =>
  places.map((each) => each.get(segment)).find((each) => each !== undefined);

/**
 * The address of the page that somebody means, whose parts they may have in the other language or as they were before.
 * @param parts what follows the language, as `['subregions', 'ijmond']` @param locale the language to read it in
 * @returns the address, as `/nl/deelregios/ijmond`; `null` where nobody can tell
 */
export function meantPath(edition: Edition, parts: readonly string[], locale: Locale): string | null {
  const [first = '', slug, ...rest] = parts;
  if (parts.length === 0) return homePath(locale);
  if (!first || slug === '' || rest.length > 0) return null;
  const kind = among(KINDS_AT, first);
  if (slug === undefined) {
    if (kind) return listPath(kind, locale);
    const section = among(SECTIONS_AT, first);
    if (section) return sectionPath(section, locale);
  } else if (!kind) return null;
  const [of, name] = kind && slug ? [kind, slug] : (['pages', first] as const);
  const found = findPage(edition, of, locale, name);
  if (found.found === 'page') return pagePath(of, edition.get(of, found.key), locale);
  return found.found === 'moved' ? found.path : null;
}

/** What the edition is given as besides pages, for machines. */
export const DATA_PATHS = {
  edition: '/data/edition.json',
  hotspots: '/data/hotspots.geojson',
  catalogue: '/data/catalogue.jsonld',
} as const;

/** The address of the documents of a kind as a table, as `/data/hotspots.csv`. */
export function tablePath(kind: Kind): string {
  return `/data/${kind}.csv`;
}

/** The address of the calendar for subscribers, as `/nl/kalender.ics`. */
export function calendarFeedPath(locale: Locale): string {
  return `${listPath('events', locale)}.ics`;
}

/** The address of one event for a calendar, as `/nl/kalender/open-dag.ics`. */
export function eventFilePath(event: Pick<DocumentOf<'events'>, 'slug'>, locale: Locale): string {
  return `${pagePath('events', event, locale)}.ics`;
}

/** The address of the feed of an action line, as `/nl/actielijnen/campussen.atom`. */
export function actionLineFeedPath(line: Pick<DocumentOf<'action-lines'>, 'slug'>, locale: Locale): string {
  return `${pagePath('action-lines', line, locale)}.atom`;
}

/** The address of what a release holds, as `/data/releases/<edition>.json`. @param edition the id of the pinned edition */
export function releasePath(edition: string): string {
  return `/data/releases/${edition}.json`;
}

/** The address of the feed of what changed, as `/nl/wijzigingen.atom`. */
export function changesFeedPath(locale: Locale): string {
  return `${sectionPath('changes', locale)}.atom`;
}
