import { isSubregionKey, SUBREGIONS, type SubregionKey } from '../colour/colours.js';
import type { Point } from '../map/region-map.js';

/** A subregion in the network. `count` is the number of links that it takes part in. */
export interface NetworkNode extends Point {
  key: SubregionKey;
  /** The side of its square. */
  side: number;
  count: number;
}

/** All links between two subregions as one line; `from` comes before `to` in the order of the subregions. */
export interface NetworkLink {
  from: SubregionKey;
  to: SubregionKey;
  /** The number of links. */
  count: number;
  /** SVG path data, from middle to middle. */
  path: string;
  width: number;
}

export interface Network {
  width: number;
  height: number;
  nodes: NetworkNode[];
  links: NetworkLink[];
}

const WIDTH = 400;
const HEIGHT = 260;

/** Where each subregion stands: as on the map, drawn apart so that lines and names have room. */
const PLACES: Record<SubregionKey, Point> = {
  ijmond: { x: 62, y: 72 },
  'zaanstreek-waterland': { x: 176, y: 40 },
  'zuid-kennemerland': { x: 54, y: 168 },
  amsterdam: { x: 186, y: 136 },
  'amstelland-meerlanden': { x: 150, y: 222 },
  'gooi-en-vechtstreek': { x: 284, y: 214 },
  'almere-lelystad': { x: 338, y: 96 },
};

const SMALLEST_SIDE = 16;
const LARGEST_SIDE = 40;
const WIDEST_LINE = 8;

function curve(a: Point, b: Point): string {
  // Bent a little to the left of its way, so that lines between three places in a row stay apart.
  const [x, y] = [(a.x + b.x) / 2 + (b.y - a.y) * 0.12, (a.y + b.y) / 2 - (b.x - a.x) * 0.12];
  return `M${a.x} ${a.y}Q${x.toFixed(1)} ${y.toFixed(1)} ${b.x} ${b.y}`;
}

/**
 * Draws links between subregions as a network of squares and lines. A link to several subregions is a line to each.
 * @param links pairs of keys; those of which one is no subregion, or both are the same, have no line
 */
export function networkOf(links: readonly { from: string | null; to: readonly string[] }[]): Network {
  const order = (key: string | null) => (key && isSubregionKey(key) ? SUBREGIONS.indexOf(key) : -1);
  const counts = new Map<string, { from: SubregionKey; to: SubregionKey; count: number }>();
  const degree = new Map<SubregionKey, number>();
  for (const link of links) {
    const ends = new Set(link.to.map(order));
    for (const end of ends) {
      const [low, high] = [Math.min(order(link.from), end), Math.max(order(link.from), end)];
      const [from, to] = [SUBREGIONS[low], SUBREGIONS[high]];
      if (!from || !to || low === high) continue;
      const pair = counts.get(`${from} ${to}`) ?? { from, to, count: 0 };
      pair.count += 1;
      counts.set(`${from} ${to}`, pair);
      for (const key of [from, to]) degree.set(key, (degree.get(key) ?? 0) + 1);
    }
  }
  const most = Math.max(1, ...degree.values());
  const mostLinks = Math.max(1, ...[...counts.values()].map(({ count }) => count));
  return {
    width: WIDTH,
    height: HEIGHT,
    nodes: SUBREGIONS.map((key) => {
      const count = degree.get(key) ?? 0;
      // The area of a square, not its side, says how many.
      const side = Math.max(SMALLEST_SIDE, Math.sqrt(count / most) * LARGEST_SIDE);
      return { key, ...PLACES[key], side, count };
    }),
    links: [...counts.values()].map((pair) => ({
      ...pair,
      path: curve(PLACES[pair.from], PLACES[pair.to]),
      width: Math.max(1.5, (pair.count / mostLinks) * WIDEST_LINE),
    })),
  };
}
