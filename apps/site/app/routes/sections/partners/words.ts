import type { Locale, OrganisationView } from '@mra/agenda';

type Involved = OrganisationView['takesPartIn'][number]['kind'];

const nl = {
  title: 'Wie doet wat, en waar?',
  lead: 'Overheden, scholen, bedrijven en netwerken die de agenda noemt, met alles waaraan zij meedoen.',
  form: 'Kies partijen',
  type: 'Soort partij',
  count: (count: number): string => (count === 1 ? 'partij' : 'partijen'),
  caption: 'Partijen op naam, met hun plaats en wat zij doen.',
  partner: 'Partij',
  where: 'Waar',
  takesPart: 'Doet mee met',
  members: 'Bestaat uit',
  also: 'ook',
  involved: {
    'action-lines': (count) => (count === 1 ? '1 actielijn' : `${count} actielijnen`),
    programmes: (count) => (count === 1 ? '1 programma' : `${count} programma’s`),
    hotspots: (count) => (count === 1 ? '1 hotspot' : `${count} hotspots`),
    'cross-pollinations': (count) => (count === 1 ? '1 kruisbestuiving' : `${count} kruisbestuivingen`),
  } satisfies Record<Involved, (count: number) => string>,
  infrastructureTitle: 'Waar alles op draait',
  infrastructureLead:
    'Vernieuwing heeft stroom, spoor, water en data nodig. Zo staat het ervoor volgens de agenda.',
  infrastructureCaption: 'Netwerken, stations en lijnen.',
  infrastructure: 'Wat',
  kind: 'Soort',
  state: 'Hoe staat het ervoor',
  wholeRegion: 'de hele MRA',
};

export const PARTNER_WORDS: Record<Locale, typeof nl> = {
  nl,
  en: {
    title: 'Who does what, and where?',
    lead: 'Governments, schools, companies and networks that the agenda names, with all that they take part in.',
    form: 'Choose parties',
    type: 'Kind of party',
    count: (count) => (count === 1 ? 'party' : 'parties'),
    caption: 'Parties by name, with their place and what they do.',
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
  },
};
