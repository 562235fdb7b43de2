import type { SubregionLink } from '@mra/agenda';
import {
  allSquares,
  boundaryPath,
  isSubregionKey,
  MAP_SIZE,
  PATTERNS,
  piles,
  planePath,
  SUBREGIONS,
  type SubregionKey,
  squaresOutside,
  squaresPath,
  subregionSquares,
} from '@mra/design';

const SIZE = 10;
const [WIDTH, HEIGHT] = [MAP_SIZE.columns * SIZE, MAP_SIZE.rows * SIZE];
const VIEW_BOX = `0 0 ${WIDTH} ${HEIGHT}`;
/** Room in the sea west of the coast, for names that do not fit on their plane. */
const SEA = 34;

interface Label {
  x: number;
  y: number;
  /** Whether the name is on its plane, or stands beside it and ends (`west`) or begins (`east`) at `x`. */
  place: 'on' | 'west' | 'east';
}

/** The position of each name in map units, placed by hand as a cartographer would. */
const LABELS: Record<SubregionKey, Label> = {
  ijmond: { x: 27, y: 55, place: 'west' },
  'zaanstreek-waterland': { x: 72, y: 49, place: 'on' },
  'zuid-kennemerland': { x: 17, y: 88, place: 'west' },
  amsterdam: { x: 83, y: 107, place: 'on' },
  'amstelland-meerlanden': { x: 34, y: 144, place: 'on' },
  'gooi-en-vechtstreek': { x: 226, y: 169, place: 'east' },
  'almere-lelystad': { x: 250, y: 64, place: 'on' },
};

/** A name broken into lines, after a hyphen or after `en`. */
function linesOf(name: string): string[] {
  return name.split(/(?<=-)|(?<= en) /);
}

function Name({ of, label: { x, y, place } }: { of: string; label: Label }) {
  return (
    <text className={`map-name map-name-${place}`} x={x} y={y}>
      {linesOf(of).map((line, at) => (
        <tspan key={line} x={x} dy={at === 0 ? 0 : '1.12em'}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** The region with a link on each subregion. The list of subregions on the same page is its text alternative. */
export function RegionMap({ title, links }: { title: string; links: readonly SubregionLink[] }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing can't be a fieldset; the links in it are a group
    <svg
      className="map region"
      viewBox={`${-SEA} 0 ${WIDTH + SEA} ${HEIGHT}`}
      role="group"
      aria-label={title}
    >
      <defs>
        {SUBREGIONS.map((key) => (
          <pattern key={key} id={`pattern-${key}`} width="8" height="8" patternUnits="userSpaceOnUse">
            <path d={PATTERNS[key]} />
          </pattern>
        ))}
      </defs>
      {links.flatMap(({ key, path, title: name }) => {
        if (!isSubregionKey(key)) return [];
        const plane = planePath(subregionSquares(key), SIZE);
        return [
          <a key={key} href={path} aria-label={name.text} data-subregion={key}>
            <path className="map-plane" d={plane} />
            <path className="map-pattern" d={plane} fill={`url(#pattern-${key})`} />
          </a>,
        ];
      })}
      <path className="map-boundary" d={boundaryPath(SIZE)} />
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing here can have the focus; the links above have these names already */}
      <g aria-hidden="true">
        <Names of={links} />
      </g>
    </svg>
  );
}

/** The names of the subregions on the map of squares. */
function Names({ of }: { of: readonly SubregionLink[] }) {
  return of.flatMap(({ key, title: name }) =>
    isSubregionKey(key)
      ? [
          <g key={key} data-subregion={key}>
            <Name of={name.text} label={LABELS[key]} />
          </g>,
        ]
      : [],
  );
}

/**
 * The region as squares that travel from one pile per subregion to their place on the map, in browsers that can animate on scroll. Each
 * square is drawn on its pile and moved into place, so that without animation the map is complete. Decorative: the text says the same.
 */
export function TravellingMap({ links }: { links: readonly SubregionLink[] }) {
  return (
    <svg className="map travelling" viewBox={`${-SEA} -4 ${WIDTH + SEA} ${HEIGHT + 8}`} aria-hidden="true">
      {piles().map(({ subregion, squares }) => (
        <g key={subregion} data-subregion={subregion}>
          {squares.map(({ home, piled }) => (
            <rect
              key={`${home.column} ${home.row}`}
              x={piled.column * SIZE}
              y={piled.row * SIZE}
              width="9.2"
              height="9.2"
              transform={`translate(${(home.column - piled.column) * SIZE} ${(home.row - piled.row) * SIZE})`}
            />
          ))}
        </g>
      ))}
      <g className="travelling-names">
        <Names of={links} />
      </g>
    </svg>
  );
}

/** The region with one subregion lit. Decorative: the page says the same in words. */
export function LitMap({ subregion }: { subregion: SubregionKey }) {
  return (
    <svg className="map lit-map" viewBox={VIEW_BOX} aria-hidden="true">
      <path className="map-quiet" d={squaresPath(squaresOutside(subregion), SIZE, 0.8)} />
      <path className="map-lit" d={squaresPath(subregionSquares(subregion), SIZE, 0.8)} />
    </svg>
  );
}

/** The squares of the whole region, defined once for all small maps on a page. */
export function Raster() {
  return (
    <svg className="raster" viewBox={VIEW_BOX} aria-hidden="true">
      <path id="raster" d={squaresPath(allSquares(), SIZE, 0.8)} />
    </svg>
  );
}

/** A small map with one subregion lit; the page must also hold a `Raster`. Decorative: the link beside it says the same. */
export function SmallMap({ subregion }: { subregion: SubregionKey }) {
  return (
    <svg className="map small-map" viewBox={VIEW_BOX} aria-hidden="true">
      <use href="#raster" className="map-quiet" />
      <path className="map-lit" d={squaresPath(subregionSquares(subregion), SIZE, 0.8)} />
    </svg>
  );
}

/** A key as that of one of the seven subregions, if it is one. */
export function subregionOf(key: string): SubregionKey | undefined {
  return isSubregionKey(key) ? key : undefined;
}
