import type { Edition, HotspotLink } from '@mra/agenda';
import { boundaryMap, placeMarks, type RegionMap, rasterMap, type SubregionKey } from '@mra/design';
import { subregionOf } from './region-map';

/** Room in the sea west and south of the land, for names. */
const [WEST, EAST] = [40, 16];
const GAP = 0.6;

/** The position of each name, clear of the land, in units of the raster. */
const NAMES: Record<SubregionKey, { x: number; y: number; place?: string }> = {
  ijmond: { x: 27, y: 52, place: 'map-name-west' },
  'zuid-kennemerland': { x: 15, y: 88, place: 'map-name-west' },
  'zaanstreek-waterland': { x: 164, y: 16 },
  amsterdam: { x: 91, y: 98, place: 'on-land' },
  'amstelland-meerlanden': { x: 106, y: 171 },
  'gooi-en-vechtstreek': { x: 226, y: 169 },
  'almere-lelystad': { x: 262, y: 30, place: 'map-name-west' },
};

/** Cached, as projecting the boundaries takes longer than rendering a page. */
const maps = new WeakMap<Edition, RegionMap>();

/** The map chosen in the settings: real boundaries if there are any, otherwise the raster. */
export function mapOf(edition: Edition): RegionMap {
  const [settings] = edition.all('settings');
  const map = maps.get(edition) ?? (settings?.boundaries ? boundaryMap(settings.boundaries) : rasterMap());
  maps.set(edition, map);
  return map;
}

/** Hotspots whose municipality is unknown, and which therefore cannot be on the map. */
export function unplacedOn(map: RegionMap, hotspots: readonly HotspotLink[]): number {
  return placed(map, hotspots).unplaced.length;
}

function placed(map: RegionMap, hotspots: readonly HotspotLink[]) {
  return placeMarks(
    map,
    hotspots.map((hotspot) => ({ ...hotspot, municipality: hotspot.municipality?.key ?? null, at: hotspot })),
  );
}

const linesOf = (name: string) => name.split(/(?<=-)|(?<= en) /);

/**
 * Hotspots as small squares. The list on the same page says the same, so the drawing is hidden from screen readers; with a mouse, a square
 * can be followed.
 * @param chosen the keys of those that match; the others are faint
 */
export function HotspotMap({
  map,
  hotspots,
  chosen,
  names,
}: {
  map: RegionMap;
  hotspots: readonly HotspotLink[];
  chosen: ReadonlySet<string>;
  names: readonly { key: string; title: { text: string } }[];
}) {
  const { marks } = placed(map, hotspots);
  const side = map.mark - GAP;
  return (
    <svg
      className="map hotspot-map"
      viewBox={`${-WEST} 0 ${map.width + WEST + EAST} ${map.height}`}
      aria-hidden="true"
    >
      {map.shapes.map(({ key, path }) => (
        <path key={key} className="land" d={path} />
      ))}
      <path className="map-boundary" d={map.boundaries} />
      {names.map(({ key, title }) => {
        const subregion = subregionOf(key);
        if (!subregion) return null;
        const found = map.names.get(subregion);
        const lines = linesOf(title.text);
        const {
          x,
          y,
          place = '',
        } = found
          ? { x: found.x, y: found.y - (lines.length - 1) * 4, place: 'on-land map-name-middle' }
          : NAMES[subregion];
        return (
          <text key={key} className={`map-name ${place}`} x={x} y={y}>
            {lines.map((line, at) => (
              <tspan key={line} x={x} dy={at === 0 ? 0 : '1.12em'}>
                {line}
              </tspan>
            ))}
          </text>
        );
      })}
      {marks.map(({ item, x, y }) => (
        <a
          key={item.key}
          href={item.path}
          tabIndex={-1}
          data-subregion={item.subregion?.key}
          className={chosen.has(item.key) ? 'spot' : 'spot spot-faint'}
        >
          <title>{item.title.text}</title>
          <rect x={x + GAP / 2} y={y + GAP / 2} width={side} height={side} />
        </a>
      ))}
    </svg>
  );
}

/** Where one municipality or subregion lies in the region. Decorative: the page says the same in words. */
export function WhereMap({
  map,
  subregion,
  municipality,
}: {
  map: RegionMap;
  subregion: SubregionKey;
  municipality: string | null;
}) {
  const isLit = (shape: RegionMap['shapes'][number]) =>
    municipality ? shape.key === municipality : shape.subregion === subregion;
  return (
    <svg className="map where-map" viewBox={`0 0 ${map.width} ${map.height}`} aria-hidden="true">
      {map.shapes.map((shape) => (
        <path key={shape.key} className={isLit(shape) ? 'map-lit' : 'map-quiet'} d={shape.path} />
      ))}
      <path className="where-boundary" d={map.boundaries} />
    </svg>
  );
}
