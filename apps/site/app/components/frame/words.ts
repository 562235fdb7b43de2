import type { Locale } from '@mra/agenda';
import type { Place } from '../../page/menu';

/** The groups of links in the footer, in order. */
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

/** The title of the last group in the footer. */
export const ABOUT_TITLE: Record<Locale, string> = { nl: 'Deze site', en: 'This site' };

/** The pages in that group by key, each with a name shorter than its title. */
export const ABOUT_NAMES: Record<string, Record<Locale, string>> = {
  about: { nl: 'Over de agenda', en: 'About the agenda' },
  contact: { nl: 'Contact', en: 'Contact' },
  accessibility: { nl: 'Toegankelijkheid', en: 'Accessibility' },
  privacy: { nl: 'Privacy', en: 'Privacy' },
  colophon: { nl: 'Colofon', en: 'Colophon' },
};

const nl = {
  search: 'Zoeken',
  reportError: 'Meld een fout op deze pagina',
  subject: 'Fout op de pagina',
  allTerms: 'Alle begrippen',
  skip: 'Naar de inhoud',
  release: {
    label: 'Vaste editie',
    name: 'U leest de vaste editie',
    since: 'vastgelegd op',
    now: 'Deze pagina nu',
    all: 'Alle vaste edities',
  },
  mainMenu: 'Hoofdmenu',
  youAreHere: 'U bent hier',
  home: 'Voorpagina',
  otherLanguage: 'English',
  colophon:
    'De innovatieagenda van de Metropoolregio Amsterdam. De feiten komen uit de Actieagenda Platform Economie, voorjaar 2025.',
  private: 'Deze site plaatst geen cookies en vraagt niets van derden.',
};

/** The words around every page. */
export const FRAME_WORDS: Record<Locale, typeof nl> = {
  nl,
  en: {
    search: 'Search',
    reportError: 'Report an error on this page',
    subject: 'Error on the page',
    allTerms: 'All terms',
    skip: 'To the content',
    release: {
      label: 'Release',
      name: 'You are reading the release',
      since: 'pinned on',
      now: 'This page now',
      all: 'All releases',
    },
    mainMenu: 'Main menu',
    youAreHere: 'You are here',
    home: 'Home',
    otherLanguage: 'Nederlands',
    colophon:
      'The innovation agenda of the Amsterdam Metropolitan Area (MRA). Its facts come from the Action agenda of the MRA Economy Platform, spring 2025.',
    private: 'This site sets no cookies and asks nothing of third parties.',
  },
};
