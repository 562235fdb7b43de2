import { SUBREGIONS, type SubregionKey } from '../colour/colours.js';
import { MAP_SIZE, type Square, subregionSquares } from './raster.js';

/** A square of the raster, and where it lies when the subregions are piles beside each other; in squares, piles not always whole. */
export interface Moved {
  home: Square;
  piled: Square;
}

/** How many squares a pile is wide. */
const WIDE = 4;

/** The raster's squares as piles, one for each subregion, in a box as large as the map: a bar chart of how large each is. */
export function piles(): { subregion: SubregionKey; squares: Moved[] }[] {
  const gap = (MAP_SIZE.columns - SUBREGIONS.length * WIDE) / (SUBREGIONS.length - 1);
  return SUBREGIONS.map((subregion, at) => ({
    subregion,
    // The southernmost lie at the bottom, so that squares travel side by side.
    squares: subregionSquares(subregion)
      .toSorted((a, b) => b.row - a.row || a.column - b.column)
      .map((home, index) => ({
        home,
        piled: {
          column: at * (WIDE + gap) + (index % WIDE),
          row: MAP_SIZE.rows - 1 - Math.floor(index / WIDE),
        },
      })),
  }));
}
