import type { Locale, OrganisationView } from '@mra/agenda';

type Involved = OrganisationView['takesPartIn'][number]['kind'];

const involved: Record<Involved, (count: number) => string> = {
  'action-lines': (count) => (count === 1 ? '1 actielijn' : `${count} actielijnen`),
  programmes: (count) => (count === 1 ? '1 programma' : `${count} programma’s`),
  hotspots: (count) => (count === 1 ? '1 hotspot' : `${count} hotspots`),
  'cross-pollinations': (count) => (count === 1 ? '1 kruisbestuiving' : `${count} kruisbestuivingen`),
};

const nl = {
  partnersTitle: 'Wie doet wat, en waar?',
  partnersLead:
    'Overheden, scholen, bedrijven en netwerken die de agenda noemt, met alles waaraan zij meedoen.',
  partnersForm: 'Kies partijen',
  type: 'Soort partij',
  partners: (count: number): string => (count === 1 ? 'partij' : 'partijen'),
  partnersCaption: 'Partijen op naam, met hun plaats en wat zij doen.',
  partner: 'Partij',
  where: 'Waar',
  takesPart: 'Doet mee met',
  members: 'Bestaat uit',
  also: 'ook',
  involved,
  infrastructureTitle: 'Waar alles op draait',
  infrastructureLead:
    'Vernieuwing heeft stroom, spoor, water en data nodig. Zo staat het ervoor volgens de agenda.',
  infrastructureCaption: 'Netwerken, stations en lijnen.',
  infrastructure: 'Wat',
  kind: 'Soort',
  state: 'Hoe staat het ervoor',
  wholeRegion: 'de hele MRA',
  municipalitiesTitle: 'Mijn gemeente',
  municipalitiesLead:
    'Dertig gemeenten, zeven deelregio’s. Kies uw gemeente en lees wat er bij u in de buurt gebeurt.',
  municipality: 'Gemeente',
  partOf: 'hoort bij deelregio',
  municipalityWebsite: 'Website van de gemeente',
  here: 'Wat hier gebeurt',
  nothingHere: 'De agenda noemt hier geen plek van vernieuwing (hotspot). In de rest van de deelregio wel.',
  nothingHereAtAll: 'De agenda noemt hier geen plek van vernieuwing (hotspot).',
  nearby: (name: string): string => `En verder in ${name}`,
  unplaced: (count: number): string =>
    count === 1
      ? 'Van één plek noemt de agenda de gemeente niet. Die kan dus ook hier liggen.'
      : `Van ${count} plekken noemt de agenda de gemeente niet. Die kunnen dus ook hier liggen.`,
  unplacedHere: (count: number): string =>
    count === 1
      ? 'Van één plek noemt de agenda de gemeente niet.'
      : `Van ${count} plekken noemt de agenda de gemeente niet.`,
  works: (name: string): string => `Wat ${name} gaat doen`,
  readProfile: (name: string): string => `Lees het profiel van ${name}`,
  partiesHere: 'Wie hier meedoen',
  callTitle: 'Wie kunt u bellen?',
  callLead:
    'Hebt u een plan? De regionale ontwikkelingsmaatschappijen (ROM’s) helpen u op weg. De agenda zegt niet welke bij uw gemeente hoort. Kijk daarvoor op hun eigen website.',
  programmes: 'Geld en hulp',
  allProgrammes: (count: number): string => `Bekijk alle ${count} programma’s op de routekaart`,
  neighbours: 'De andere gemeenten van deze deelregio',
  themesTitle: 'Waar de regio sterk in is',
  themesLead: 'Vijftien thema’s brengen sectoren, hotspots, geld en vragen aan anderen bij elkaar.',
  sectors: 'Sectoren',
  hotspots: 'Hotspots',
  links: 'Kruisbestuivingen',
  demands: 'Wat de regio hierover vraagt',
  inNumbers: 'In cijfers',
  counts: {
    sectors: (count: number): string => (count === 1 ? 'sector' : 'sectoren'),
    hotspots: (count: number): string => (count === 1 ? 'hotspot' : 'hotspots'),
    programmes: (count: number): string => (count === 1 ? 'programma' : 'programma’s'),
  },
  strong: 'Waar deze deelregio sterk in is',
  development: 'Waar deze deelregio aan werkt',
  money: 'Geld en hulp',
  meets: 'Kansen met andere deelregio’s',
  moreChances: (count: number): string => (count === 1 ? 'Nog één kans' : `Nog ${count} kansen`),
  asks: 'Wat deze deelregio vraagt',
  ownWork: 'Wat deze deelregio zelf doet',
  municipalities: 'Gemeenten',
};

export const REGION_WORDS: Record<Locale, typeof nl> = {
  nl,
  en: {
    partnersTitle: 'Who does what, and where?',
    partnersLead:
      'Governments, schools, companies and networks that the agenda names, with all that they take part in.',
    partnersForm: 'Choose parties',
    type: 'Kind of party',
    partners: (count) => (count === 1 ? 'party' : 'parties'),
    partnersCaption: 'Parties by name, with their place and what they do.',
    partner: 'Party',
    where: 'Where',
    takesPart: 'Takes part in',
    members: 'Consists of',
    also: 'also',
    involved: {
      'action-lines': (count) => (count === 1 ? '1 action line' : `${count} action lines`),
      programmes: (count) => (count === 1 ? '1 programme' : `${count} programmes`),
      hotspots: (count) => (count === 1 ? '1 hotspot' : `${count} hotspots`),
      'cross-pollinations': (count) =>
        count === 1 ? '1 opportunity with others' : `${count} opportunities with others`,
    },
    infrastructureTitle: 'What everything runs on',
    infrastructureLead:
      'Innovation needs power, rail, water and data. This is how things stand according to the agenda.',
    infrastructureCaption: 'Networks, stations and lines.',
    infrastructure: 'What',
    kind: 'Kind',
    state: 'How things stand',
    wholeRegion: 'the whole MRA',
    municipalitiesTitle: 'My municipality',
    municipalitiesLead:
      'Thirty municipalities, seven subregions. Choose yours and read what is happening near you.',
    municipality: 'Municipality',
    partOf: 'part of the subregion',
    municipalityWebsite: 'The municipality’s website',
    here: 'What is happening here',
    nothingHere: 'The agenda names no hotspot here, but it does in the rest of the subregion.',
    nothingHereAtAll: 'The agenda names no hotspot here.',
    nearby: (name) => `Elsewhere in ${name}`,
    unplaced: (count) =>
      count === 1
        ? 'The agenda does not say in which municipality one place is. So it may be here too.'
        : `The agenda does not say in which municipality ${count} places are. So they may be here too.`,
    unplacedHere: (count) =>
      count === 1
        ? 'The agenda does not say in which municipality one place is.'
        : `The agenda does not say in which municipality ${count} places are.`,
    works: (name) => `What ${name} is going to do`,
    readProfile: (name) => `Read the profile of ${name}`,
    partiesHere: 'Who takes part here',
    callTitle: 'Who can you call?',
    callLead:
      'Do you have a plan? The regional development agencies (ROMs) help you on your way. The agenda does not say which of them works in which municipality; their own websites do.',
    programmes: 'Money and help',
    allProgrammes: (count) => `See all ${count} programmes on the route map`,
    neighbours: 'The other municipalities of this subregion',
    themesTitle: 'What the region is strong in',
    themesLead: 'Fifteen themes bring together sectors, hotspots, money and what the region asks.',
    sectors: 'Sectors',
    hotspots: 'Hotspots',
    links: 'Cross-pollination',
    demands: 'What the region asks about this',
    inNumbers: 'In numbers',
    counts: {
      sectors: (count) => (count === 1 ? 'sector' : 'sectors'),
      hotspots: (count) => (count === 1 ? 'hotspot' : 'hotspots'),
      programmes: (count) => (count === 1 ? 'programme' : 'programmes'),
    },
    strong: 'What this subregion is strong in',
    development: 'What this subregion is working on',
    money: 'Money and help',
    meets: 'Opportunities with other subregions',
    moreChances: (count) => (count === 1 ? 'One more' : `${count} more`),
    asks: 'What this subregion asks',
    ownWork: 'What this subregion does itself',
    municipalities: 'Municipalities',
  },
};
