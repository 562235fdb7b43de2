import {
  MAP,
  MAP_SIZE,
  type RegionOutlines,
  type Square,
  SUBREGIONS,
  type SubregionKey,
  squaresPath,
  subregionSquares,
} from '@mra/design';
import type { Area, Picture } from './composition.js';

/** The side of a square in the drawing, and the gap between two. */
export const SQUARE = 10;
export const SQUARE_GAP = 0.9;

type Box = Picture['box'];
type Layer = Picture['layers'][number];

/** The seven subregions, each in the colour that it is given. */
export function regionLayers(
  outlines: RegionOutlines | null,
  fillOf: (key: SubregionKey) => string,
): Layer[] {
  return SUBREGIONS.map((key) => ({
    path: outlines?.paths[key] ?? squaresPath(subregionSquares(key), SQUARE, SQUARE_GAP),
    fill: fillOf(key),
  }));
}

/** A municipality as its squares. */
export function municipalityPath(key: string): string {
  return squaresPath(MAP.find((each) => each.key === key)?.squares ?? [], SQUARE, SQUARE_GAP);
}

const WHOLE: Box = {
  x: 0,
  y: 0,
  width: MAP_SIZE.columns * SQUARE - SQUARE_GAP,
  height: MAP_SIZE.rows * SQUARE - SQUARE_GAP,
};

/** The box that all of the region fills. */
function regionBox(outlines: RegionOutlines | null): Box {
  return outlines ? { x: 0, y: 0, width: outlines.width, height: outlines.height } : WHOLE;
}

function span(values: readonly number[]): [number, number] {
  const [first = 0] = values;
  return [
    values.reduce((least, value) => Math.min(least, value), first),
    values.reduce((most, value) => Math.max(most, value), first),
  ];
}

/** The box around a subregion. */
function boxOf(key: SubregionKey, outlines: RegionOutlines | null): Box {
  // A path of boundaries is a list of absolute points.
  const points = outlines
    ? [...outlines.paths[key].matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)])
    : subregionSquares(key).flatMap(({ column, row }) => [
        [column * SQUARE, row * SQUARE],
        [(column + 1) * SQUARE, (row + 1) * SQUARE],
      ]);
  const [left, right] = span(points.map(([x = 0]) => x));
  const [top, bottom] = span(points.map(([, y = 0]) => y));
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** The largest map of the whole region in an area, at its right below. */
export function wholeMap(area: Area, layers: Layer[], outlines: RegionOutlines | null): Picture {
  const box = regionBox(outlines);
  const scale = Math.min(area.width / box.width, area.height / box.height);
  const [width, height] = [box.width * scale, box.height * scale];
  return {
    left: area.left + area.width - width,
    top: area.top + area.height - height,
    width,
    height,
    box,
    layers,
  };
}

/**
 * A subregion and what lies around it, filling an area. Squares have whole pixels, and the upper and left edge run between squares.
 * @param around squares to be seen on each side of it
 */
export function closeUp(
  area: Area,
  key: SubregionKey,
  layers: Layer[],
  outlines: RegionOutlines | null,
  around = 1,
): Picture {
  const own = boxOf(key, outlines);
  const [columns, rows] = [own.width / SQUARE + 2 * around, own.height / SQUARE + 2 * around];
  const side = Math.max(1, Math.floor(Math.min(area.width / columns, area.height / rows)));
  const [width, height] = [(area.width / side) * SQUARE, (area.height / side) * SQUARE];
  const begin = (from: number, size: number, room: number) =>
    Math.floor((from + size / 2 - room / 2 + SQUARE / 4) / SQUARE) * SQUARE;
  return {
    ...area,
    box: { x: begin(own.x, own.width, width), y: begin(own.y, own.height, height), width, height },
    layers,
  };
}

/** How large a picture shows what it draws. */
export const scaleOf = ({ width, box }: Picture): number => width / box.width;

/** A drawing of squares, one letter each; a space is none. */
export interface SquareDrawing {
  rows: readonly string[];
  fills: Readonly<Record<string, string>>;
}

/** Squares as they are drawn in letters, in whole pixels. @param side of a square with its gap */
export function squaresPicture(
  { rows, fills }: SquareDrawing,
  left: number,
  top: number,
  side: number,
): Picture {
  const columns = Math.max(...rows.map((row) => row.length));
  const [width, height] = [columns * side, rows.length * side];
  const placed = rows.flatMap((line, row) =>
    [...line].map((letter, column): Square & { letter: string } => ({ letter, column, row })),
  );
  const gap = Math.max(2, Math.round(side * (SQUARE_GAP / SQUARE)));
  const layers = Object.entries(fills).map(([letter, fill]) => ({
    path: squaresPath(
      placed.filter((each) => each.letter === letter),
      side,
      gap,
    ),
    fill,
  }));
  return { left, top, width, height, box: { x: 0, y: 0, width, height }, layers };
}
