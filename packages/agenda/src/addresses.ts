import type { DocumentOf, Kind } from './documents.js';
import type { Edition } from './edition/edition.js';
import { oncePerEdition } from './edition/once.js';
import { LOCALES, type Locale, phrase } from './locales.js';

/**
 * The part of the address between language and slug of each kind that has pages, by language; empty for pages that stand directly under
 * the language.
 */
export const SEGMENTS = {
  chapters: { nl: 'verhaal', en: 'story' },
  accelerators: { nl: 'versnellers', en: 'accelerators' },
  'action-lines': { nl: 'actielijnen', en: 'action-lines' },
  subregions: { nl: 'deelregios', en: 'subregions' },
  municipalities: { nl: 'gemeenten', en: 'municipalities' },
  themes: { nl: 'themas', en: 'themes' },
  hotspots: { nl: 'hotspots', en: 'hotspots' },
  programmes: { nl: 'financiering', en: 'finance' },
  'cross-pollinations': { nl: 'kruisbestuivingen', en: 'cross-pollination' },
  audiences: { nl: 'lobby', en: 'lobby' },
  events: { nl: 'kalender', en: 'calendar' },
  pages: { nl: '', en: '' },
} as const satisfies Partial<Record<Kind, Record<Locale, string>>>;

/** The kinds of document that have a page of their own. */
export type PageKind = keyof typeof SEGMENTS;

export const PAGE_KINDS = Object.keys(SEGMENTS) as PageKind[];

export function isPageKind(kind: Kind): kind is PageKind {
  return kind in SEGMENTS;
}

/** The address of the home page in a language, as `/nl`. */
export function homePath(locale: Locale): string {
  return `/${locale}`;
}

/** The address of the list of a kind, as `/nl/versnellers`; of pages, the home page. */
export function listPath(kind: PageKind, locale: Locale): string {
  const segment = SEGMENTS[kind][locale];
  return segment ? `/${locale}/${segment}` : homePath(locale);
}

/** Pages that are made of many documents and belong to none. */
export const SECTIONS = {
  agenda: { nl: 'agenda', en: 'agenda' },
  'find-my-place': { nl: 'vind-mijn-plek', en: 'find-my-place' },
  partners: { nl: 'partijen', en: 'partners' },
  monitor: { nl: 'monitor', en: 'monitor' },
  search: { nl: 'zoeken', en: 'search' },
  glossary: { nl: 'begrippen', en: 'glossary' },
  sources: { nl: 'bronnen', en: 'sources' },
  downloads: { nl: 'downloads', en: 'downloads' },
  'open-data': { nl: 'open-data', en: 'open-data' },
  changes: { nl: 'wijzigingen', en: 'changes' },
  releases: { nl: 'vaste-edities', en: 'releases' },
} as const satisfies Record<string, Record<Locale, string>>;

/** A page that is made of many documents. */
export type Section = keyof typeof SECTIONS;

/** The address of such a page, as `/nl/zoeken`. */
export function sectionPath(section: Section, locale: Locale): string {
  return `/${locale}/${SECTIONS[section][locale]}`;
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
  (locale) => new Map(PAGE_KINDS.map((kind) => [SEGMENTS[kind][locale] as string, kind])),
);
const SECTIONS_AT = LOCALES.map(
  (locale) =>
    new Map(
      (Object.keys(SECTIONS) as Section[]).map((section) => [SECTIONS[section][locale] as string, section]),
    ),
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
