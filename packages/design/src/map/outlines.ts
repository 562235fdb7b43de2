import { SUBREGIONS, type SubregionKey } from '../colour/colours.js';
import { type BoundaryFeatures, boundaryMap } from './region-map.js';

/** The seven subregions as shapes of real boundaries, for drawings that show no municipalities. */
export interface RegionOutlines {
  width: number;
  height: number;
  /** SVG path data. */
  paths: Record<SubregionKey, string>;
}

/** The outlines of the subregions from the boundaries of their municipalities. @throws {RangeError} as `boundaryMap` */
export function outlinesOf(boundaries: BoundaryFeatures): RegionOutlines {
  const { width, height, shapes } = boundaryMap(boundaries);
  const pathOf = (key: SubregionKey) =>
    shapes
      .filter(({ subregion }) => subregion === key)
      .map(({ path }) => path)
      .join('');
  const paths = Object.fromEntries(SUBREGIONS.map((key) => [key, pathOf(key)])) as Record<
    SubregionKey,
    string
  >;
  return { width, height, paths };
}
