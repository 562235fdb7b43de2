import type { SubregionLink } from '@mra/agenda';
import {
  boundaryPath,
  isSubregionKey,
  MAP_SIZE,
  planePath,
  SUBREGIONS,
  type SubregionKey,
  squaresOutside,
  squaresPath,
  subregionSquares,
} from '@mra/design';

const SIZE = 10;
const VIEW_BOX = `0 0 ${MAP_SIZE.columns * SIZE} ${MAP_SIZE.rows * SIZE}`;

/** The region with a link on each subregion. The list of subregions on the same page says the same in words. */
export function RegionMap({ title, links }: { title: string; links: readonly SubregionLink[] }) {
  return (
    <svg className="map" viewBox={VIEW_BOX} role="group" aria-label={title}>
      {links.flatMap(({ key, path, title: name }) =>
        isSubregionKey(key)
          ? [
              <a key={key} href={path} aria-label={name.text} data-subregion={key}>
                <path d={planePath(subregionSquares(key), SIZE)} fill="var(--fill)" />
              </a>,
            ]
          : [],
      )}
      <path className="map-boundary" d={boundaryPath(SIZE)} aria-hidden="true" />
    </svg>
  );
}

/** The region with one subregion lit: a drawing that its page says in words. */
export function LitMap({ subregion }: { subregion: SubregionKey }) {
  return (
    <svg className="map" viewBox={VIEW_BOX} aria-hidden="true">
      <path className="map-quiet" d={squaresPath(squaresOutside(subregion), SIZE, 0.8)} />
      <path className="map-lit" d={squaresPath(subregionSquares(subregion), SIZE, 0.8)} />
    </svg>
  );
}

/** Which of the seven subregions a key is, if any. */
export function subregionOf(key: string): SubregionKey | null {
  return SUBREGIONS.find((each) => each === key) ?? null;
}
