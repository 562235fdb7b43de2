import type { Footer, Query } from './kinds/define.js';
import { type Words, words } from './locales.js';
import { PAGE_SIZES } from './paging.js';

interface SectionPlace {
  /** The part of the address after the language. */
  segment: Words;
  /** The name in menus and breadcrumbs. */
  name: Words;
  footer: Footer;
  query: Query;
  /** How many entries of its list stand on one page. */
  pageSize: number;
}

/** Pages that are made of many documents and belong to none. */
export const sections = {
  agenda: {
    segment: words('agenda', 'agenda'),
    name: words('Agenda', 'Agenda'),
    footer: { group: 'agenda', turn: 2 },
    query: 'page',
    pageSize: PAGE_SIZES.usual,
  },
  'find-my-place': {
    segment: words('vind-mijn-plek', 'find-my-place'),
    name: words('Vind uw plek', 'Find your place'),
    footer: { group: 'region', turn: 5 },
    query: 'choices',
    pageSize: PAGE_SIZES.usual,
  },
  partners: {
    segment: words('partijen', 'partners'),
    name: words('Partijen', 'Partners'),
    footer: { group: 'region', turn: 7 },
    query: 'choices',
    pageSize: PAGE_SIZES.partners,
  },
  monitor: {
    segment: words('monitor', 'monitor'),
    name: words('Monitor', 'Monitor'),
    footer: { group: 'data', turn: 1 },
    query: 'page',
    pageSize: PAGE_SIZES.usual,
  },
  search: {
    segment: words('zoeken', 'search'),
    name: words('Zoeken', 'Search'),
    footer: null,
    query: 'choices',
    pageSize: PAGE_SIZES.usual,
  },
  glossary: {
    segment: words('begrippen', 'glossary'),
    name: words('Begrippen', 'Glossary'),
    footer: { group: 'data', turn: 4 },
    query: 'page',
    pageSize: PAGE_SIZES.usual,
  },
  sources: {
    segment: words('bronnen', 'sources'),
    name: words('Bronnen', 'Sources'),
    footer: { group: 'data', turn: 3 },
    query: 'page',
    pageSize: PAGE_SIZES.usual,
  },
  downloads: {
    segment: words('downloads', 'downloads'),
    name: words('Downloads', 'Downloads'),
    footer: { group: 'data', turn: 5 },
    query: 'choices',
    pageSize: PAGE_SIZES.usual,
  },
  'open-data': {
    segment: words('open-data', 'open-data'),
    name: words('Open data', 'Open data'),
    footer: { group: 'data', turn: 6 },
    query: 'nothing',
    pageSize: PAGE_SIZES.usual,
  },
  changes: {
    segment: words('wijzigingen', 'changes'),
    name: words('Wijzigingen', 'Changes'),
    footer: { group: 'data', turn: 7 },
    query: 'choices',
    pageSize: PAGE_SIZES.usual,
  },
  releases: {
    segment: words('vaste-edities', 'releases'),
    name: words('Vaste edities', 'Releases'),
    footer: { group: 'data', turn: 8 },
    query: 'nothing',
    pageSize: PAGE_SIZES.usual,
  },
} as const satisfies Record<string, SectionPlace>;

/** A page that is made of many documents. */
export type Section = keyof typeof sections;

export const SECTIONS = Object.keys(sections) as Section[];

export function isSection(name: string): name is Section {
  return Object.hasOwn(sections, name);
}
