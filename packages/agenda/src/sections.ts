import type { Query } from './kinds/define.js';
import { type Words, words } from './locales.js';
import { PAGE_SIZES } from './paging.js';

interface SectionPlace {
  /** The part of the address after the language. */
  segment: Words;
  /** The name in menus and breadcrumbs. */
  name: Words;
  query: Query;
  /** How many entries of its list stand on one page. */
  pageSize: number;
}

/** Pages that are made of many documents and belong to none. */
export const sections = {
  agenda: {
    segment: words('agenda', 'agenda'),
    name: words('Agenda', 'Agenda'),
    query: 'page',
    pageSize: PAGE_SIZES.usual,
  },
  'find-my-place': {
    segment: words('vind-mijn-plek', 'find-my-place'),
    name: words('Vind uw plek', 'Find your place'),
    query: 'choices',
    pageSize: PAGE_SIZES.usual,
  },
  partners: {
    segment: words('partijen', 'partners'),
    name: words('Partijen', 'Partners'),
    query: 'choices',
    pageSize: PAGE_SIZES.partners,
  },
  monitor: {
    segment: words('monitor', 'monitor'),
    name: words('Monitor', 'Monitor'),
    query: 'page',
    pageSize: PAGE_SIZES.usual,
  },
  search: {
    segment: words('zoeken', 'search'),
    name: words('Zoeken', 'Search'),
    query: 'choices',
    pageSize: PAGE_SIZES.usual,
  },
  glossary: {
    segment: words('begrippen', 'glossary'),
    name: words('Begrippen', 'Glossary'),
    query: 'page',
    pageSize: PAGE_SIZES.usual,
  },
  sources: {
    segment: words('bronnen', 'sources'),
    name: words('Bronnen', 'Sources'),
    query: 'page',
    pageSize: PAGE_SIZES.usual,
  },
  downloads: {
    segment: words('downloads', 'downloads'),
    name: words('Downloads', 'Downloads'),
    query: 'choices',
    pageSize: PAGE_SIZES.usual,
  },
  'open-data': {
    segment: words('open-data', 'open-data'),
    name: words('Open data', 'Open data'),
    query: 'nothing',
    pageSize: PAGE_SIZES.usual,
  },
  changes: {
    segment: words('wijzigingen', 'changes'),
    name: words('Wijzigingen', 'Changes'),
    query: 'choices',
    pageSize: PAGE_SIZES.usual,
  },
  releases: {
    segment: words('vaste-edities', 'releases'),
    name: words('Vaste edities', 'Releases'),
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
