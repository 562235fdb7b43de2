import { describe, expect, it } from 'vitest';
import { SUBREGIONS } from '../colour/colours.js';
import { piles } from './piles.js';
import {
  allSquares,
  boundaryPath,
  labelSquare,
  MAP,
  MAP_SIZE,
  type Municipality,
  planePath,
  type Square,
  squaresOutside,
  subregionSquares,
} from './raster.js';

const named = (name: string): Municipality => {
  const found = MAP.find((municipality) => municipality.name === name);
  if (!found) throw new Error(`no ${name}`);
  return found;
};

const touch = (a: Square, b: Square) => Math.abs(a.column - b.column) + Math.abs(a.row - b.row) === 1;

/** The number of separate pieces that squares make. */
function pieces(squares: readonly Square[]): number {
  const left = new Set(squares);
  let count = 0;
  while (left.size > 0) {
    count += 1;
    const queue = [...left].slice(0, 1);
    for (const square of queue) left.delete(square);
    for (let square = queue.pop(); square; square = queue.pop()) {
      for (const other of left) {
        if (touch(square, other)) {
          left.delete(other);
          queue.push(other);
        }
      }
    }
  }
  return count;
}

describe('the raster map', () => {
  it('has thirty municipalities in seven subregions, each on squares of its own', () => {
    expect(MAP).toHaveLength(30);
    expect(new Set(MAP.map(({ subregion }) => subregion))).toEqual(new Set(SUBREGIONS));
    expect(MAP.every(({ squares }) => squares.length > 0)).toBe(true);
    const taken = allSquares().map(({ column, row }) => `${column},${row}`);
    expect(new Set(taken).size).toBe(taken.length);
  });

  it.each([
    ['ijmond', 4],
    ['zaanstreek-waterland', 7],
    ['zuid-kennemerland', 4],
    ['amsterdam', 1],
    ['amstelland-meerlanden', 6],
    ['gooi-en-vechtstreek', 6],
    ['almere-lelystad', 2],
  ] as const)('%s has %i municipalities', (key, count) => {
    expect(MAP.filter(({ subregion }) => subregion === key)).toHaveLength(count);
  });

  // Amsterdam's Zuidoost lies apart in fact: Diemen and Ouder-Amstel lie between.
  const apart = { Amsterdam: 2 } as Record<string, number>;
  it.each(MAP)('$name hangs together', ({ name, squares }) => {
    expect(pieces(squares)).toBe(apart[name] ?? 1);
  });

  it.each([
    ['Haarlem', 'Bloemendaal'],
    ['Haarlem', 'Heemstede'],
    ['Haarlem', 'Haarlemmermeer'],
    ['Velsen', 'Beverwijk'],
    ['Heemskerk', 'Beverwijk'],
    ['Zaanstad', 'Oostzaan'],
    ['Zaanstad', 'Amsterdam'],
    ['Amsterdam', 'Diemen'],
    ['Amsterdam', 'Amstelveen'],
    ['Amstelveen', 'Ouder-Amstel'],
    ['Aalsmeer', 'Haarlemmermeer'],
    ['Aalsmeer', 'Uithoorn'],
    ['Almere', 'Lelystad'],
    ['Hilversum', 'Laren'],
    ['Hilversum', 'Wijdemeren'],
    ['Huizen', 'Blaricum'],
    ['Laren', 'Blaricum'],
    ['Purmerend', 'Edam-Volendam'],
    ['Landsmeer', 'Oostzaan'],
    ['Wormerland', 'Zaanstad'],
    ['Bloemendaal', 'Zandvoort'],
  ])('%s and %s are neighbours', (one, other) => {
    expect(named(one).squares.some((a) => named(other).squares.some((b) => touch(a, b)))).toBe(true);
  });

  it('leaves the water of the Markermeer open', () => {
    const almere = subregionSquares('almere-lelystad');
    const north = [...subregionSquares('zaanstreek-waterland'), ...subregionSquares('amsterdam')];
    expect(almere.some((a) => north.some((b) => touch(a, b)))).toBe(false);
  });

  it('draws every square once, lit or quiet', () => {
    for (const key of SUBREGIONS) {
      expect(subregionSquares(key).length + squaresOutside(key).length).toBe(allSquares().length);
      expect(subregionSquares(key)).toContainEqual(labelSquare(key));
    }
  });

  it('gives compact paths in the units asked for', () => {
    expect(
      planePath(
        [
          { column: 1, row: 2 },
          { column: 2, row: 2 },
        ],
        10,
      ),
    ).toBe('M10 20h20v10h-20z');
    expect(boundaryPath(1)).toContain('M');
  });
});

describe('the piles', () => {
  const all = piles().flatMap(({ squares }) => squares);

  it('hold every square of the map once', () => {
    const name = ({ column, row }: { column: number; row: number }) => `${column},${row}`;
    expect(all.map(({ home }) => name(home)).toSorted()).toEqual(allSquares().map(name).toSorted());
  });

  it('leave each square a place of its own, inside the box of the map', () => {
    expect(new Set(all.map(({ piled }) => `${piled.column},${piled.row}`)).size).toBe(all.length);
    for (const { column, row } of all.map(({ piled }) => piled)) {
      expect(column).toBeGreaterThanOrEqual(0);
      expect(column).toBeLessThanOrEqual(MAP_SIZE.columns - 1);
      expect(row).toBeGreaterThanOrEqual(0);
    }
  });
});
