import type { Locale } from '@mra/agenda';

const nl = {
  title: 'Wie vindt wie?',
  lead: 'Waar de ene deelregio sterk in is, heeft de andere vaak nodig. Dit zijn de kansen die de agenda noemt.',
  picture: 'Zeven deelregio’s, verbonden door hun kansen',
  pictureHelp:
    'Een vierkant is een deelregio; het getal zegt hoeveel verbindingen zij heeft. Hoe dikker de lijn, hoe meer kansen twee deelregio’s delen.',
  mostLinked: (name: string, count: number): string => `${name} heeft de meeste verbindingen: ${count}.`,
  tableTitle: 'Dezelfde kansen in een tabel',
  caption: 'Paren van deelregio’s, die met de meeste kansen bovenaan.',
  pair: 'Tussen',
  number: 'Aantal',
  links: 'Kansen',
  wider: 'Verder dan twee deelregio’s',
  widerLead:
    'Deze kansen gaan over de hele regio, of over de grens van de MRA heen. Ze staan niet in het plaatje.',
  wholeRegion: 'de hele MRA',
  theme: 'Thema',
  origin: 'Waar het vandaan komt',
  state: 'Hoe ver is het?',
  sectors: 'Sectoren',
  organisations: 'Wie doen mee',
  hotspots: 'Plekken',
  programmes: 'Programma’s',
  and: 'en',
};

export const CROSSING_WORDS: Record<Locale, typeof nl> = {
  nl,
  en: {
    title: 'Who meets whom?',
    lead: 'What one subregion excels in, another often needs. These are the openings that the agenda names.',
    picture: 'Seven subregions, joined by what they could do together',
    pictureHelp:
      'A square is a subregion; its number says how many connections it has. The thicker the line, the more openings two subregions share.',
    mostLinked: (name, count) => `${name} has most connections: ${count}.`,
    tableTitle: 'The same openings in a table',
    caption: 'Pairs of subregions, those with most openings first.',
    pair: 'Between',
    number: 'Number',
    links: 'Openings',
    wider: 'Wider than two subregions',
    widerLead:
      'These openings concern the whole region, or cross the border of the MRA. They are not in the picture.',
    wholeRegion: 'the whole MRA',
    theme: 'Theme',
    origin: 'Where it comes from',
    state: 'How far is it?',
    sectors: 'Sectors',
    organisations: 'Who takes part',
    hotspots: 'Places',
    programmes: 'Programmes',
    and: 'and',
  },
};
