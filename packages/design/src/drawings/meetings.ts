import { isSubregionKey, SUBREGIONS, type SubregionKey } from '../colour/colours.js';
import type { Point } from '../map/region-map.js';

/** A link between two subregions: a square of their two colours. */
export interface MeetingMark extends Point {
  /** Which of the links it stands for. */
  link: number;
}

/** The field where two subregions meet; `from` comes before `to` in the order of the subregions. */
export interface MeetingField extends Point {
  from: SubregionKey;
  to: SubregionKey;
  marks: MeetingMark[];
}

/** Who meets whom, as the table of distances in an atlas: a step for each subregion, below it its fields with the others. */
export interface Meetings {
  width: number;
  height: number;
  /** The side of a field, and of a step. */
  side: number;
  /** The side of a square that stands for a link. */
  mark: number;
  /** The steps; the name of each has room to the right of it. */
  steps: (Point & { key: SubregionKey })[];
  /** All pairs, also those that share nothing. */
  fields: MeetingField[];
}

const STEP = 34;
const GAP = 2;
const NAMES = 66;
const MARK_GAP = 2.2;

/** Who shares each link: pairs in the order of the subregions. A link to several subregions is shared with each of them. */
function pairsOf(links: readonly { from: string | null; to: readonly string[] }[]): Map<string, number[]> {
  const order = (key: string | null) => (key && isSubregionKey(key) ? SUBREGIONS.indexOf(key) : -1);
  const pairs = new Map<string, number[]>();
  for (const [at, { from, to }] of links.entries())
    for (const end of new Set(to.map(order))) {
      const [low, high] = [Math.min(order(from), end), Math.max(order(from), end)];
      if (low < 0 || low === high) continue;
      const pair = `${SUBREGIONS[low]} ${SUBREGIONS[high]}`;
      pairs.set(pair, [...(pairs.get(pair) ?? []), at]);
    }
  return pairs;
}

/**
 * Draws links between subregions as a field for each pair with a square for each link.
 * @param links pairs of keys; those of which one is no subregion, or both are the same, stand in no field
 */
export function meetingsOf(links: readonly { from: string | null; to: readonly string[] }[]): Meetings {
  const pairs = pairsOf(links);
  const side = STEP - GAP;
  const most = Math.max(4, ...[...pairs.values()].map((shared) => shared.length));
  const inARow = Math.ceil(Math.sqrt(most));
  const pitch = (side - 2 * GAP) / inARow;
  return {
    width: SUBREGIONS.length * STEP + NAMES,
    height: SUBREGIONS.length * STEP,
    side,
    mark: pitch - MARK_GAP,
    steps: SUBREGIONS.map((key, at) => ({ key, x: at * STEP, y: at * STEP })),
    fields: SUBREGIONS.flatMap((to, row) =>
      SUBREGIONS.slice(0, row).map((from, column) => {
        const [x, y] = [column * STEP, row * STEP];
        const marks = (pairs.get(`${from} ${to}`) ?? []).map((link, at) => ({
          link,
          x: x + GAP + MARK_GAP / 2 + (at % inARow) * pitch,
          y: y + GAP + MARK_GAP / 2 + Math.floor(at / inARow) * pitch,
        }));
        return { from, to, x, y, marks };
      }),
    ),
  };
}
