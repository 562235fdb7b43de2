import type { Locale } from '@mra/agenda';

const nl = {
  title: 'Waar de regio sterk in is',
  lead: 'Vijftien thema’s brengen sectoren, hotspots, geld en vragen aan anderen bij elkaar.',
  inNumbers: 'In cijfers',
  sectors: 'Sectoren',
  hotspots: 'Hotspots',
  programmes: 'Geld en hulp',
  links: 'Kruisbestuivingen',
  demands: 'Wat de regio hierover vraagt',
  counts: {
    sectors: (count: number): string => (count === 1 ? 'sector' : 'sectoren'),
    hotspots: (count: number): string => (count === 1 ? 'hotspot' : 'hotspots'),
    programmes: (count: number): string => (count === 1 ? 'programma' : 'programma’s'),
  },
};

export const THEME_WORDS: Record<Locale, typeof nl> = {
  nl,
  en: {
    title: 'What the region is strong in',
    lead: 'Fifteen themes bring together sectors, hotspots, money and what the region asks.',
    inNumbers: 'In numbers',
    sectors: 'Sectors',
    hotspots: 'Hotspots',
    programmes: 'Money and help',
    links: 'Cross-pollination',
    demands: 'What the region asks about this',
    counts: {
      sectors: (count) => (count === 1 ? 'sector' : 'sectors'),
      hotspots: (count) => (count === 1 ? 'hotspot' : 'hotspots'),
      programmes: (count) => (count === 1 ? 'programme' : 'programmes'),
    },
  },
};
