import type { SubregionKey } from '../colour/colours.js';
import { boundaryPath, MAP, MAP_SIZE, municipalityKey, planePath, type Square } from './raster.js';

/** A point of a map, in its user units, from the north-west corner. */
export interface Point {
  x: number;
  y: number;
}

/** A municipality as it is drawn. */
export interface MapShape {
  key: string;
  name: string;
  subregion: SubregionKey;
  /** SVG path data. */
  path: string;
  /** Where small squares can stand inside the shape, the most central first. */
  places: Point[];
}

/** The region as it is drawn in every channel: of the house's raster, or of real boundaries. */
export interface RegionMap {
  width: number;
  height: number;
  /** The side of a small square that stands for a hotspot. */
  mark: number;
  shapes: MapShape[];
  /** SVG path data of the lines between municipalities. */
  boundaries: string;
  /** Where a subregion's name can stand on its land, as its middle. Empty for the raster, whose names are placed by hand. */
  names: Map<SubregionKey, Point>;
}

/** The side of a raster square in user units; small squares are half as wide, four to a square. */
const SIDE = 10;
const MARK = SIDE / 2;

const middleOf = (points: readonly Point[]): Point => ({
  x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
  y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
});

const nearestFirst = (points: readonly Point[], middle: Point): Point[] =>
  points.toSorted(
    (a, b) => (a.x - middle.x) ** 2 + (a.y - middle.y) ** 2 - (b.x - middle.x) ** 2 - (b.y - middle.y) ** 2,
  );

function quarters({ column, row }: Square): Point[] {
  const [x, y] = [column * SIDE, row * SIDE];
  return [0, 1].flatMap((down) => [0, 1].map((right) => ({ x: x + right * MARK, y: y + down * MARK })));
}

/** The house's own map: a square is about 2.4 by 2.4 km. */
export function rasterMap(): RegionMap {
  return {
    width: MAP_SIZE.columns * SIDE,
    height: MAP_SIZE.rows * SIDE,
    mark: MARK,
    boundaries: boundaryPath(SIDE),
    names: new Map(),
    shapes: MAP.map(({ key, name, subregion, squares }) => {
      const places = squares.flatMap(quarters);
      return {
        key,
        name,
        subregion,
        path: planePath(squares, SIDE),
        places: nearestFirst(places, middleOf(places)),
      };
    }),
  };
}

type Position = readonly [number, number, ...number[]];
type Polygon = readonly (readonly Position[])[];

/** Boundaries as GeoJSON in WGS 84: each feature names its municipality. */
export interface BoundaryFeatures {
  features: readonly {
    properties: { name?: string | undefined; statnaam?: string | undefined };
    geometry:
      | { type: 'Polygon'; coordinates: Polygon }
      | { type: 'MultiPolygon'; coordinates: readonly Polygon[] };
  }[];
}

function polygonsOf({ geometry }: BoundaryFeatures['features'][number]): readonly Polygon[] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

function contains(rings: readonly (readonly Point[])[], { x, y }: Point): boolean {
  let inside = false;
  for (const ring of rings)
    ring.forEach((a, at) => {
      const b = ring[at === 0 ? ring.length - 1 : at - 1];
      if (b && a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside;
    });
  return inside;
}

/** The least and the most. Boundaries in full detail are more values than a call takes arguments. */
function extent(values: readonly number[]): [number, number] {
  return values.reduce<[number, number]>(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
}

/** A ring as path data to a tenth of a unit; points that fall together are one. */
function ringPath(ring: readonly Point[]): string {
  const points = ring.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`);
  return `M${points.filter((point, at) => point !== points[at - 1]).join('L')}z`;
}

/** Places on a grid whose small square lies inside; the middle of the shape where none does. */
function placesIn(rings: readonly (readonly Point[])[]): Point[] {
  const points = rings.flat();
  const middle = middleOf(points);
  const [left, right] = extent(points.map(({ x }) => x));
  const [top, bottom] = extent(points.map(({ y }) => y));
  const found: Point[] = [];
  for (let x = Math.ceil(left / MARK) * MARK; x + MARK <= right; x += MARK)
    for (let y = Math.ceil(top / MARK) * MARK; y + MARK <= bottom; y += MARK)
      if (contains(rings, { x: x + MARK / 2, y: y + MARK / 2 })) found.push({ x, y });
  return found.length > 0
    ? nearestFirst(found, middle)
    : [{ x: middle.x - MARK / 2, y: middle.y - MARK / 2 }];
}

const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

/** How many small squares stand around the middle of a municipality, where a name keeps clear of them. */
const CROWD = 14;
/** Farther than this from a square is far enough, in user units. */
const CLEAR = 12;

/** For each subregion the place on its land that is far from where hotspots stand and near its middle. */
function namesOn(shapes: readonly MapShape[]): RegionMap['names'] {
  const crowded = shapes.flatMap(({ places }) => places.slice(0, CROWD));
  const bySubregion = new Map<SubregionKey, Point[]>();
  for (const { subregion, places } of shapes)
    bySubregion.set(subregion, [...(bySubregion.get(subregion) ?? []), ...places]);
  return new Map(
    [...bySubregion].map(([subregion, places]) => {
      const middle = middleOf(places);
      const rate = (place: Point) =>
        // A name is wide and low.
        Math.min(CLEAR, ...crowded.map((other) => Math.hypot((other.x - place.x) / 2, other.y - place.y))) -
        distance(place, middle) / 6;
      const best = places.reduce((one, other) => (rate(other) > rate(one) ? other : one));
      return [subregion, { x: best.x + MARK / 2, y: best.y + MARK / 2 }];
    }),
  );
}

/**
 * The region drawn from real boundaries, in the same box as the raster map. An equirectangular projection on the middle latitude: over
 * 80 km its error is far below a pixel.
 * @throws {RangeError} where a municipality of the MRA has no boundary; the message names those
 */
export function boundaryMap({ features }: BoundaryFeatures): RegionMap {
  const named = new Map(
    features.map((feature) => [
      municipalityKey(feature.properties.name ?? feature.properties.statnaam ?? ''),
      feature,
    ]),
  );
  const own = MAP.map((municipality) => ({ municipality, feature: named.get(municipality.key) }));
  const missing = own.filter(({ feature }) => !feature).map(({ municipality }) => municipality.name);
  if (missing.length > 0) throw new RangeError(`These boundaries lack ${missing.join(', ')}`);
  const polygons = own.flatMap(({ feature }) => (feature ? polygonsOf(feature) : []));
  const positions = polygons.flat(2);
  const [west, east] = extent(positions.map(([longitude]) => longitude));
  const [south, north] = extent(positions.map(([, latitude]) => latitude));
  const narrowing = Math.cos(((south + north) / 2) * (Math.PI / 180));
  const width = MAP_SIZE.columns * SIDE;
  const scale = width / ((east - west) * narrowing);
  const project = ([longitude, latitude]: Position): Point => ({
    x: (longitude - west) * narrowing * scale,
    y: (north - latitude) * scale,
  });
  const shapes = own.flatMap(({ municipality: { key, name, subregion }, feature }) => {
    if (!feature) return [];
    const rings = polygonsOf(feature).flatMap((polygon) => polygon.map((ring) => ring.map(project)));
    const path = rings.map(ringPath).join('');
    return [{ key, name, subregion, path, places: placesIn(rings) }];
  });
  return {
    width,
    height: Math.ceil((north - south) * scale),
    mark: MARK,
    shapes,
    boundaries: shapes.map(({ path }) => path).join(''),
    names: namesOn(shapes),
  };
}

/** Something with a place on the map. */
export interface Placed {
  key: string;
  /** The key of its municipality; `null` where it is not known. */
  municipality: string | null;
}

/** Things on the map, each on a small square of its own, and those whose place is not known or has no room. */
export interface Marks<T extends Placed> {
  marks: { item: T; x: number; y: number }[];
  unplaced: T[];
}

/** Gives each thing a small square inside its municipality, the first the most central. */
export function placeMarks<T extends Placed>(map: RegionMap, items: readonly T[]): Marks<T> {
  const shapes = new Map(map.shapes.map((shape) => [shape.key, shape]));
  const taken = new Map<string, number>();
  const result: Marks<T> = { marks: [], unplaced: [] };
  for (const item of items) {
    const shape = item.municipality ? shapes.get(item.municipality) : undefined;
    const at = taken.get(item.municipality ?? '') ?? 0;
    const place = shape?.places[at];
    if (!place || !item.municipality) result.unplaced.push(item);
    else {
      taken.set(item.municipality, at + 1);
      result.marks.push({ item, ...place });
    }
  }
  return result;
}
