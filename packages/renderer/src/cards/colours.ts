import { MARK, SUBREGIONS, type SubregionKey } from '@mra/design';
import type { CardSlice } from './slice.js';

const OF_THE_MARK = MARK.map(({ subregion }) => subregion);

/** Whose colours the top of a card shows: the subregion's that it is about, or on ink and paper those of the mark. */
const ofTheTop = (ground: CardSlice['ground']): readonly SubregionKey[] =>
  ground === 'ink' || ground === 'paper' ? OF_THE_MARK : [ground];

function ofTheLayout({ ground, layout }: CardSlice): readonly SubregionKey[] {
  switch (layout.kind) {
    case 'page':
      return [...ofTheTop(ground), ...(layout.lit.length > 0 ? layout.lit : SUBREGIONS)];
    case 'subregion':
    case 'place':
      return ofTheTop(ground);
    case 'figure': {
      const { lit, squares } = layout;
      // A subregion's own ground leaves room for no other colour.
      if (ground !== 'ink' && ground !== 'paper') return [ground];
      if (squares)
        return ground === 'ink'
          ? OF_THE_MARK
          : squares.lit === squares.count
            ? SUBREGIONS
            : [...OF_THE_MARK, 'amsterdam'];
      return [...OF_THE_MARK, ...(lit ? [lit] : SUBREGIONS)];
    }
    case 'ask':
      return [...ofTheTop(ground), ...(ground !== 'ink' ? [] : layout.lit ? [layout.lit] : SUBREGIONS)];
    case 'quote':
      return SUBREGIONS;
    case 'numbered':
      return OF_THE_MARK;
    case 'link': {
      const ends = [layout.from, ...layout.to].map(({ key }) => key);
      // Where the region meets itself, what crosses over has its seven colours.
      if (ends[0] === null && (ends[1] ?? null) === null) return SUBREGIONS;
      return [...ofTheTop(ends[0] ?? 'ink'), ...ends.filter((key) => key !== null)];
    }
    case 'event':
      return [...ofTheTop(ground), ...(layout.cancelled ? (['amsterdam'] as const) : [])];
    default:
      // A layout of which nothing is said here may show them all: it is made again when any of them changes.
      return SUBREGIONS;
  }
}

/** The subregions whose colours a card shows, in any size. */
export function coloursOn(slice: CardSlice): SubregionKey[] {
  const shown = new Set(ofTheLayout(slice));
  return SUBREGIONS.filter((key) => shown.has(key));
}
