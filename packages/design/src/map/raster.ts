import type { SubregionKey } from '../colour/colours.js';

/**
 * The region as a field of equal squares of about 2.4 by 2.4 km, north up. A letter is a municipality, a dot is water or another
 * region. Who lies where is fact; the drawing is ours.
 */
const GRID = `
............VII................
...........VVVI...............S
..........VVVVII............SSS
....M.WW.bVVVVII...........SSSS
...MMMWccbbbVVVII..........SSSS
...EEEcccbbbQVZZ.........SSSSSS
..YYYEccccTTQZZZ........SSSSSSS
..YYYYccccTTQZZZ......SSSSSSSSS
..GGYYLDDcDDQDDZZ....BBSSS..SSS
..GGKLLDDDDDDDDD...BBBBBS....S.
.dGKKLLLDDDDDDD...BBBBB........
.dGNKLLLDDDDDD....BBBBBB.......
ddGNLLLLLDDDDHHJJJ.BBBBBB......
...LLLLLLCCCUDDDDJJ....BB......
...LLLLLLCCCUD.DDJJJPP.........
...LLLLAACCUU..aaaJJPFF........
..LLLLAAXXC.....aaaOOR.........
..LLL...X.......aaOOO..........
................aaaOO..........
`
  .trim()
  .split('\n');

const MUNICIPALITIES: Record<string, { name: string; subregion: SubregionKey }> = {
  A: { name: 'Aalsmeer', subregion: 'amstelland-meerlanden' },
  C: { name: 'Amstelveen', subregion: 'amstelland-meerlanden' },
  H: { name: 'Diemen', subregion: 'amstelland-meerlanden' },
  L: { name: 'Haarlemmermeer', subregion: 'amstelland-meerlanden' },
  U: { name: 'Ouder-Amstel', subregion: 'amstelland-meerlanden' },
  X: { name: 'Uithoorn', subregion: 'amstelland-meerlanden' },
  B: { name: 'Almere', subregion: 'almere-lelystad' },
  S: { name: 'Lelystad', subregion: 'almere-lelystad' },
  D: { name: 'Amsterdam', subregion: 'amsterdam' },
  E: { name: 'Beverwijk', subregion: 'ijmond' },
  M: { name: 'Heemskerk', subregion: 'ijmond' },
  W: { name: 'Uitgeest', subregion: 'ijmond' },
  Y: { name: 'Velsen', subregion: 'ijmond' },
  F: { name: 'Blaricum', subregion: 'gooi-en-vechtstreek' },
  J: { name: 'Gooise Meren', subregion: 'gooi-en-vechtstreek' },
  O: { name: 'Hilversum', subregion: 'gooi-en-vechtstreek' },
  P: { name: 'Huizen', subregion: 'gooi-en-vechtstreek' },
  R: { name: 'Laren', subregion: 'gooi-en-vechtstreek' },
  a: { name: 'Wijdemeren', subregion: 'gooi-en-vechtstreek' },
  G: { name: 'Bloemendaal', subregion: 'zuid-kennemerland' },
  K: { name: 'Haarlem', subregion: 'zuid-kennemerland' },
  N: { name: 'Heemstede', subregion: 'zuid-kennemerland' },
  d: { name: 'Zandvoort', subregion: 'zuid-kennemerland' },
  I: { name: 'Edam-Volendam', subregion: 'zaanstreek-waterland' },
  Q: { name: 'Landsmeer', subregion: 'zaanstreek-waterland' },
  T: { name: 'Oostzaan', subregion: 'zaanstreek-waterland' },
  V: { name: 'Purmerend', subregion: 'zaanstreek-waterland' },
  Z: { name: 'Waterland', subregion: 'zaanstreek-waterland' },
  b: { name: 'Wormerland', subregion: 'zaanstreek-waterland' },
  c: { name: 'Zaanstad', subregion: 'zaanstreek-waterland' },
};

/** A square of the raster: column and row from the north-west corner. */
export interface Square {
  column: number;
  row: number;
}

/** A municipality as the squares that it covers. */
export interface Municipality {
  /** `place-gooise-meren` */
  key: string;
  name: string;
  subregion: SubregionKey;
  squares: Square[];
}

/** Width and height of the map in squares. */
export const MAP_SIZE = { columns: GRID[0]?.length ?? 0, rows: GRID.length } as const;

function squaresOf(letter: string): Square[] {
  return GRID.flatMap((line, row) =>
    [...line].flatMap((each, column) => (each === letter ? [{ column, row }] : [])),
  );
}

/** The key of a municipality: its name in lower case with hyphens. */
export function municipalityKey(name: string): string {
  return `place-${name.toLowerCase().replaceAll(' ', '-')}`;
}

/** The thirty municipalities of the MRA. */
export const MAP: readonly Municipality[] = Object.entries(MUNICIPALITIES).map(([letter, facts]) => ({
  key: municipalityKey(facts.name),
  ...facts,
  squares: squaresOf(letter),
}));

/** All squares of a subregion. */
export function subregionSquares(subregion: SubregionKey): Square[] {
  return MAP.filter((municipality) => municipality.subregion === subregion).flatMap(({ squares }) => squares);
}

const ALL_SQUARES = MAP.flatMap(({ squares }) => squares);

/** Squares beside each other in a row, as one rectangle. */
interface Run extends Square {
  length: number;
}

function runs(squares: readonly Square[]): Run[] {
  const all: Run[] = [];
  for (const { column, row } of squares.toSorted((a, b) => a.row - b.row || a.column - b.column)) {
    const last = all.at(-1);
    if (last && last.row === row && last.column + last.length === column) last.length += 1;
    else all.push({ column, row, length: 1 });
  }
  return all;
}

/**
 * One SVG path for squares that close up into a plane.
 * @param size the side of a square in user units
 */
export function planePath(squares: readonly Square[], size: number): string {
  return runs(squares)
    .map(
      ({ column, row, length }) =>
        `M${column * size} ${row * size}h${length * size}v${size}h${-length * size}z`,
    )
    .join('');
}

/**
 * One SVG path for squares that stand apart.
 * @param size the side of a square with its gap, in user units
 * @param gap the white between squares, in user units
 */
export function squaresPath(squares: readonly Square[], size: number, gap: number): string {
  const side = size - gap;
  return squares
    .map(({ column, row }) => `M${column * size} ${row * size}h${side}v${side}h${-side}z`)
    .join('');
}

/** One SVG path of the lines where two municipalities, or a municipality and water, meet. @param size as in `planePath` */
export function boundaryPath(size: number): string {
  const owner = new Map(
    MAP.flatMap(({ name, squares }) => squares.map((square) => [`${square.column},${square.row}`, name])),
  );
  const at = (column: number, row: number) => owner.get(`${column},${row}`);
  return ALL_SQUARES.flatMap(({ column, row }) => {
    const own = at(column, row);
    const [east, south] = [at(column + 1, row), at(column, row + 1)];
    return [
      east && east !== own ? `M${(column + 1) * size} ${row * size}v${size}` : '',
      south && south !== own ? `M${column * size} ${(row + 1) * size}h${size}` : '',
    ];
  }).join('');
}

/** Where a label of a subregion stands best: the square nearest to the middle of its squares. */
export function labelSquare(subregion: SubregionKey): Square {
  const squares = subregionSquares(subregion);
  const middle = (pick: (square: Square) => number) =>
    squares.reduce((sum, square) => sum + pick(square), 0) / squares.length;
  const [column, row] = [middle((square) => square.column), middle((square) => square.row)];
  const distance = (square: Square) => (square.column - column) ** 2 + (square.row - row) ** 2;
  const [nearest] = squares.toSorted((a, b) => distance(a) - distance(b));
  if (!nearest) throw new RangeError(`The map has no squares for ${subregion}`);
  return nearest;
}

/** All squares of the map that are not of a subregion: the quiet field that it is lit against. */
export function squaresOutside(subregion: SubregionKey): Square[] {
  const own = new Set(subregionSquares(subregion));
  return ALL_SQUARES.filter((square) => !own.has(square));
}

/** All squares of the map. */
export function allSquares(): readonly Square[] {
  return ALL_SQUARES;
}
