import { fieldLabel, type Locale } from '@mra/agenda';

const nl = {
  picture: 'Waar deelregio’s elkaar treffen',
  pictureHelp:
    'Lees het als de tabel met afstanden in een atlas. Waar twee deelregio’s elkaar kruisen, staat een vierkantje in hun beide kleuren voor elke kans die zij delen.',
  mostLinked: (name: string, count: number): string =>
    `${name} deelt de meeste kansen met andere deelregio’s: ${count}.`,
  tableTitle: 'Dezelfde kansen in een tabel',
  caption: 'Paren van deelregio’s, die met de meeste kansen bovenaan.',
  pair: 'Tussen',
  number: 'Aantal',
  links: 'Kansen',
  wider: (count: number): string =>
    count === 1
      ? 'Eén kans gaat over de hele regio, of over de grens heen. Die staat alleen in de lijst per thema.'
      : `Nog ${count} kansen gaan over de hele regio, of over de grens heen. Die staan alleen in de lijst per thema.`,
  byTheme: 'Waar de kansen over gaan',
  wholeRegion: 'de hele MRA',
  theme: fieldLabel('cross-pollinations', 'theme').nl,
  origin: 'Waar het vandaan komt',
  state: 'Hoe ver is het?',
  sectors: fieldLabel('cross-pollinations', 'sectors').nl,
  organisations: 'Wie doen mee',
  hotspots: 'Plekken',
  programmes: fieldLabel('cross-pollinations', 'programmes').nl,
  and: 'en',
};

export const CROSS_POLLINATION_WORDS: Record<Locale, typeof nl> = {
  nl,
  en: {
    picture: 'Where subregions meet',
    pictureHelp:
      'Read it like the table of distances in a road atlas. Where two subregions cross, a small square in both their colours stands for each opportunity that they share.',
    mostLinked: (name, count) => `${name} shares the most opportunities with other subregions: ${count}.`,
    tableTitle: 'The same opportunities in a table',
    caption: 'Pairs of subregions, those that share the most opportunities first.',
    pair: 'Between',
    number: 'Number',
    links: 'Opportunities',
    wider: (count) =>
      count === 1
        ? 'One opportunity concerns the whole region, or reaches beyond it. You will find it in the list by theme only.'
        : `Another ${count} opportunities concern the whole region, or reach beyond it. You will find them in the list by theme only.`,
    byTheme: 'What the opportunities are about',
    wholeRegion: 'the whole MRA',
    theme: fieldLabel('cross-pollinations', 'theme').en,
    origin: 'Where it comes from',
    state: 'How far along is it?',
    sectors: fieldLabel('cross-pollinations', 'sectors').en,
    organisations: 'Who takes part',
    hotspots: 'Places',
    programmes: fieldLabel('cross-pollinations', 'programmes').en,
    and: 'and',
  },
};
