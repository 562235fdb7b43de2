import { MARK, SUBREGIONS, type SubregionKey } from '@mra/design';
import type { CardSlice } from './slice.js';

const OF_THE_MARK = MARK.map(({ subregion }) => subregion);

/** Whose colours the top of a card shows: the subregion's that it is about, or on ink and paper those of the mark. */
const ofTheTop = (ground: CardSlice['ground']): readonly SubregionKey[] =>
  ground === 'ink' || ground === 'paper' ? OF_THE_MARK : [ground];

function ofTheScene({ ground, scene }: CardSlice): readonly SubregionKey[] {
  switch (scene.kind) {
    case 'page':
      return [...ofTheTop(ground), ...(scene.lit.length > 0 ? scene.lit : SUBREGIONS)];
    case 'subregion':
    case 'place':
      return ofTheTop(ground);
    case 'figure': {
      const { lit, squares } = scene;
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
      return [...ofTheTop(ground), ...(ground !== 'ink' ? [] : scene.lit ? [scene.lit] : SUBREGIONS)];
    case 'quote':
      return SUBREGIONS;
    case 'numbered':
      return OF_THE_MARK;
    case 'link': {
      const ends = [scene.from, ...scene.to].map(({ key }) => key);
      // Where the region meets itself, what crosses over has its seven colours.
      if (ends[0] === null && (ends[1] ?? null) === null) return SUBREGIONS;
      return [...ofTheTop(ends[0] ?? 'ink'), ...ends.filter((key) => key !== null)];
    }
    case 'event':
      return [...ofTheTop(ground), ...(scene.cancelled ? (['amsterdam'] as const) : [])];
  }
}

/** The subregions whose colours a card shows, in any size. */
export function coloursOn(slice: CardSlice): SubregionKey[] {
  const shown = new Set(ofTheScene(slice));
  return SUBREGIONS.filter((key) => shown.has(key));
}
