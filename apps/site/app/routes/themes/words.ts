import { KIND_LABELS, type Locale } from '@mra/agenda';

const nl = {
  inNumbers: 'In cijfers',
  sectors: KIND_LABELS.sectors.nl,
  hotspots: KIND_LABELS.hotspots.nl,
  programmes: 'Geld en hulp',
  links: KIND_LABELS['cross-pollinations'].nl,
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
    inNumbers: 'In numbers',
    sectors: KIND_LABELS.sectors.en,
    hotspots: KIND_LABELS.hotspots.en,
    programmes: 'Money and help',
    links: KIND_LABELS['cross-pollinations'].en,
    demands: 'What the region asks about this',
    counts: {
      sectors: (count) => (count === 1 ? 'sector' : 'sectors'),
      hotspots: (count) => (count === 1 ? 'hotspot' : 'hotspots'),
      programmes: (count) => (count === 1 ? 'programme' : 'programmes'),
    },
  },
};
