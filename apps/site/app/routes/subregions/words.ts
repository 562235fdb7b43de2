import { KIND_LABELS, type Locale } from '@mra/agenda';

const nl = {
  onThisPage: 'Op deze pagina',
  strong: 'Waar deze deelregio sterk in is',
  development: 'Waar deze deelregio aan werkt',
  hotspots: KIND_LABELS.hotspots.nl,
  unplaced: (count: number): string =>
    count === 1
      ? 'Van één plek noemt de agenda de gemeente niet.'
      : `Van ${count} plekken noemt de agenda de gemeente niet.`,
  programmes: 'Geld en hulp',
  allProgrammes: (count: number): string => `Bekijk alle ${count} programma’s op de routekaart`,
  meets: 'Kansen met andere deelregio’s',
  moreChances: (count: number): string => (count === 1 ? 'Nog één kans' : `Nog ${count} kansen`),
  asks: 'Wat deze deelregio vraagt',
  ownWork: 'Wat deze deelregio zelf doet',
  noDemands: 'De agenda noemt hier geen vraag aan anderen.',
  leads: 'Trekt deze actielijnen',
  takesPart: 'Doet mee met',
};

export const SUBREGION_WORDS: Record<Locale, typeof nl> = {
  nl,
  en: {
    onThisPage: 'On this page',
    strong: 'What this subregion is strong in',
    development: 'What this subregion is working on',
    hotspots: KIND_LABELS.hotspots.en,
    unplaced: (count) =>
      count === 1
        ? 'The agenda does not say in which municipality one place is.'
        : `The agenda does not say in which municipality ${count} places are.`,
    programmes: 'Money and help',
    allProgrammes: (count) => `See all ${count} programmes on the route map`,
    meets: 'Opportunities with other subregions',
    moreChances: (count) => (count === 1 ? 'One more' : `${count} more`),
    asks: 'What this subregion asks',
    ownWork: 'What this subregion does itself',
    noDemands: 'The agenda asks nothing of others here.',
    leads: 'Leads these action lines',
    takesPart: 'Takes part in',
  },
};
