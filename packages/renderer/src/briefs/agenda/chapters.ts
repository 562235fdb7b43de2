import { KIND_LABELS, type Locale } from '@mra/agenda';
import type { ChapterEntry } from '../parts/pages/book.js';
import type { AgendaSlice } from '../slices/agenda.js';

const TITLES = {
  nl: {
    short: 'De agenda in het kort',
    why: 'Waarom deze agenda',
    approach: 'Onze aanpak',
    accelerators: 'Vijf versnellers',
    otherLines: 'Kruisbestuivingen aanjagen',
    subregions: 'Zeven deelregio’s',
    links: KIND_LABELS['cross-pollinations'].nl,
    hotspots: 'Innovatiehotspots',
    programmes: 'Geld en hulp',
    asks: 'Wat wij vragen',
    milestones: KIND_LABELS.milestones.nl,
    figures: 'Kerncijfers',
    terms: 'Begrippen en afkortingen',
    sources: KIND_LABELS.sources.nl,
    colophon: 'Colofon',
  },
  en: {
    short: 'The agenda in short',
    why: 'Why this agenda',
    approach: 'Our approach',
    accelerators: 'Five accelerators',
    otherLines: 'Driving cross-pollination',
    subregions: 'Seven subregions',
    links: KIND_LABELS['cross-pollinations'].en,
    hotspots: 'Innovation hotspots',
    programmes: 'Money and help',
    asks: 'What we ask',
    milestones: KIND_LABELS.milestones.en,
    figures: 'Key figures',
    terms: 'Terms and abbreviations',
    sources: KIND_LABELS.sources.en,
    colophon: 'Colophon',
  },
} as const satisfies Record<Locale, Record<string, string>>;

/** A chapter of the book by name. */
export type ChapterName = keyof (typeof TITLES)['nl'];

const NUMBERED: readonly ChapterName[] = [
  'short',
  'why',
  'approach',
  'accelerators',
  'subregions',
  'links',
  'hotspots',
  'programmes',
  'asks',
  'milestones',
  'figures',
  'terms',
  'sources',
  'colophon',
];

/** A chapter with its number. */
export function chapterOf(name: ChapterName, locale: Locale): ChapterEntry {
  const at = NUMBERED.indexOf(name);
  return {
    id: `chapter-${name}`,
    number: at < 0 ? '' : String(at + 1),
    title: { text: TITLES[locale][name], lang: locale },
  };
}

/** A chapter of one of several of the same kind, as 4.1. */
export function partOf(
  name: ChapterName,
  part: { key: string; title: ChapterEntry['title'] },
  at: number,
  locale: Locale,
): ChapterEntry {
  return { id: part.key, number: `${chapterOf(name, locale).number}.${at + 1}`, title: part.title };
}

/** Every chapter of the book, in order: what its contents list. */
export function chaptersOf(slice: AgendaSlice, locale: Locale): ChapterEntry[] {
  return NUMBERED.flatMap((name): ChapterEntry[] => {
    const chapter = chapterOf(name, locale);
    if (name === 'accelerators') return [chapter, ...acceleratorEntries(slice, locale)];
    if (name === 'subregions')
      return [chapter, ...slice.subregions.map((each, at) => partOf('subregions', each, at, locale))];
    return [chapter];
  });
}

/** The accelerators as chapters, and after them the lines that belong to none. */
export function acceleratorEntries(slice: AgendaSlice, locale: Locale): ChapterEntry[] {
  const parts = slice.accelerators.map(({ number, title }) => ({ key: `accelerator-${number}`, title }));
  const other = chapterOf('otherLines', locale);
  const all = slice.otherLines.length > 0 ? [...parts, { key: other.id, title: other.title }] : parts;
  return all.map((part, at) => partOf('accelerators', part, at, locale));
}
