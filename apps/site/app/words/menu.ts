import type { Locale } from '@mra/agenda';
import type { Place } from '../menu';

/** The groups of the footer, in order. */
export const FOOTER_GROUPS: readonly {
  title: Record<Locale, string>;
  parts: readonly Place[];
}[] = [
  {
    title: { nl: 'De agenda', en: 'The agenda' },
    parts: ['chapters', 'agenda', 'accelerators', 'action-lines', 'cross-pollinations', 'audiences'],
  },
  {
    title: { nl: 'De regio', en: 'The region' },
    parts: ['subregions', 'municipalities', 'themes', 'hotspots', 'find-my-place', 'programmes', 'partners'],
  },
  {
    title: { nl: 'Cijfers en data', en: 'Figures and data' },
    parts: ['monitor', 'events', 'sources', 'glossary', 'downloads', 'open-data', 'changes', 'releases'],
  },
];

/** The footer's last group: the pages that stand by themselves. */
export const ABOUT_GROUP = {
  title: { nl: 'Deze site', en: 'This site' },
  pages: ['about', 'contact', 'accessibility', 'privacy', 'colophon'],
} as const;

const nl = { search: 'Zoeken', reportError: 'Meld een fout op deze pagina', subject: 'Fout op de pagina' };
const en: typeof nl = {
  search: 'Search',
  reportError: 'Report an error on this page',
  subject: 'Error on the page',
};

export const MENU_WORDS: Record<Locale, typeof nl> = { nl, en };
