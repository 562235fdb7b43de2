import type { Locale } from '@mra/agenda';

const nl = {
  partOf: 'hoort bij deelregio',
  website: 'Website van de gemeente',
  here: 'Wat hier gebeurt',
  nothingHere: 'De agenda noemt hier geen plek van vernieuwing (hotspot). In de rest van de deelregio wel.',
  nothingHereAtAll: 'De agenda noemt hier geen plek van vernieuwing (hotspot).',
  nearby: (name: string): string => `En verder in ${name}`,
  unplaced: (count: number): string =>
    count === 1
      ? 'Van één plek noemt de agenda de gemeente niet. Die kan dus ook hier liggen.'
      : `Van ${count} plekken noemt de agenda de gemeente niet. Die kunnen dus ook hier liggen.`,
  works: (name: string): string => `Wat ${name} gaat doen`,
  readProfile: (name: string): string => `Lees het profiel van ${name}`,
  organisations: 'Wie hier meedoen',
  callTitle: 'Wie kunt u bellen?',
  callLead:
    'Hebt u een plan? De regionale ontwikkelingsmaatschappijen (ROM’s) helpen u op weg. De agenda zegt niet welke bij uw gemeente hoort. Kijk daarvoor op hun eigen website.',
  programmes: 'Geld en hulp',
  allProgrammes: (count: number): string => `Bekijk alle ${count} programma’s op de routekaart`,
  neighbours: 'De andere gemeenten van deze deelregio',
};

export const MUNICIPALITY_WORDS: Record<Locale, typeof nl> = {
  nl,
  en: {
    partOf: 'part of the subregion',
    website: 'The municipality’s website',
    here: 'What is happening here',
    nothingHere: 'The agenda names no hotspot here, but it does in the rest of the subregion.',
    nothingHereAtAll: 'The agenda names no hotspot here.',
    nearby: (name) => `Elsewhere in ${name}`,
    unplaced: (count) =>
      count === 1
        ? 'The agenda does not say in which municipality one place is. So it may be here too.'
        : `The agenda does not say in which municipality ${count} places are. So they may be here too.`,
    works: (name) => `What ${name} is going to do`,
    readProfile: (name) => `Read the profile of ${name}`,
    organisations: 'Who takes part here',
    callTitle: 'Who can you call?',
    callLead:
      'Do you have a plan? The regional development agencies (ROMs) help you on your way. The agenda does not say which of them works in which municipality; their own websites do.',
    programmes: 'Money and help',
    allProgrammes: (count) => `See all ${count} programmes on the route map`,
    neighbours: 'The other municipalities of this subregion',
  },
};
