import { type Footer, type Locale, PAGE_KINDS, pagePlace, SECTIONS, sections } from '@mra/agenda';
import type { Place } from '../../page/menu';

type FooterGroup = NonNullable<Footer>['group'];

/** The titles of the groups of links in the footer, in order. */
const FOOTER_TITLES: Record<FooterGroup, Record<Locale, string>> = {
  agenda: { nl: 'De agenda', en: 'The agenda' },
  region: { nl: 'De regio', en: 'The region' },
  data: { nl: 'Cijfers en data', en: 'Figures and data' },
};

/** What a group leads to, in turn. */
function partsOf(group: FooterGroup): Place[] {
  const places = [
    ...PAGE_KINDS.map((place) => ({ place, footer: pagePlace(place).footer })),
    ...SECTIONS.map((place) => ({ place, footer: sections[place].footer })),
  ];
  return places
    .flatMap(({ place, footer }) => (footer?.group === group ? [{ place, turn: footer.turn }] : []))
    .toSorted((a, b) => a.turn - b.turn)
    .map(({ place }) => place);
}

/** The groups of links in the footer, in order. */
export const FOOTER_GROUPS = (Object.keys(FOOTER_TITLES) as FooterGroup[]).map((group) => ({
  title: FOOTER_TITLES[group],
  parts: partsOf(group),
}));

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
