import { type Edition, SOURCE_LOCALE, settingsView } from '@mra/agenda';
import { boundaryMap, placeMarks, type RegionMap, rasterMap, type SubregionKey } from '@mra/design';
import type { PlaceLayout } from '../layouts/place.js';
import { SQUARE, SQUARE_GAP } from '../raster.js';

const maps = new WeakMap<Edition, { map: RegionMap; real: boolean }>();

/** The map that places are drawn on: with real boundaries if the settings have them. */
function mapOf(edition: Edition): { map: RegionMap; real: boolean } {
  const known = maps.get(edition);
  if (known) return known;
  const { boundaries } = settingsView(edition, SOURCE_LOCALE);
  const made = { map: boundaries ? boundaryMap(boundaries) : rasterMap(), real: boundaries !== null };
  maps.set(edition, made);
  return made;
}

/** Where a mark stands so that it is in the middle of its square. */
function middleOfSquare({ x, y }: { x: number; y: number }, side: number): { x: number; y: number } {
  const begin = (at: number) => Math.floor(at / SQUARE) * SQUARE + (SQUARE - SQUARE_GAP - side) / 2;
  return { x: begin(x), y: begin(y) };
}

/** A municipality on the land of its subregion. */
export function municipalityLayout(
  edition: Edition,
  lit: SubregionKey,
  municipality: string | null,
): PlaceLayout {
  const { map, real } = mapOf(edition);
  const shape = real ? (map.shapes.find(({ key }) => key === municipality)?.path ?? null) : null;
  return { kind: 'place', lit, municipality, shape, mark: null };
}

/** A hotspot as a square in its municipality. */
export function hotspotLayout(
  edition: Edition,
  lit: SubregionKey,
  hotspot: { key: string; municipality: string | null },
): PlaceLayout {
  const { map, real } = mapOf(edition);
  const [mark] = placeMarks(map, [hotspot]).marks;
  const place = mark && (real ? { x: mark.x, y: mark.y } : middleOfSquare(mark, map.mark));
  return {
    ...municipalityLayout(edition, lit, hotspot.municipality),
    mark: place ? { ...place, side: map.mark } : null,
  };
}
