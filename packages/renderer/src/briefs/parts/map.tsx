import {
  MAP_SIZE,
  mix,
  SUBREGION_COLOURS,
  SUBREGIONS,
  type SubregionKey,
  squaresOutside,
  squaresPath,
  subregionSquares,
} from '@mra/design';
import { Path } from '@react-pdf/renderer';
import type { Ground } from './look.js';
import { Drawing } from './text.js';

const SIZE = 10;
const GAP = 0.9;
const [COLUMNS, ROWS] = [MAP_SIZE.columns * SIZE, MAP_SIZE.rows * SIZE];

/** The region in squares: a subregion lit on its own colour, or all seven in theirs. It bleeds off the plane at the right below. */
export function RegionMap({
  lit,
  ground,
  width,
  alt,
  right = -14,
  bottom = -14,
}: {
  lit: SubregionKey | null;
  ground: Ground;
  width: number;
  alt: string;
  right?: number;
  bottom?: number;
}) {
  return (
    <Drawing
      alt={alt}
      viewBox={`0 0 ${COLUMNS} ${ROWS}`}
      style={{ position: 'absolute', right, bottom, width, height: (width * ROWS) / COLUMNS }}
    >
      {lit ? (
        <>
          <Path
            d={squaresPath(squaresOutside(lit), SIZE, GAP)}
            fill={mix(ground.onFill, ground.fill, 0.18)}
          />
          <Path d={squaresPath(subregionSquares(lit), SIZE, GAP)} fill={ground.onFill} />
        </>
      ) : (
        SUBREGIONS.map((key) => (
          <Path
            key={key}
            d={squaresPath(subregionSquares(key), SIZE, GAP)}
            fill={SUBREGION_COLOURS[key].fill}
          />
        ))
      )}
    </Drawing>
  );
}
