import { MAP_SIZE, mix, SUBREGIONS, type SubregionKey, squaresPath, subregionSquares } from '@mra/design';
import { Path } from '@react-pdf/renderer';
import { colourIn } from '../../../renditions/palette.js';
import { useBrief } from '../context.js';
import type { Ground } from '../look.js';
import { Drawing } from '../words/elements.js';

const SIZE = 10;
const GAP = 0.9;
const [COLUMNS, ROWS] = [MAP_SIZE.columns * SIZE, MAP_SIZE.rows * SIZE];

/** The region in squares, or in its real shapes: a subregion lit on its own colour, or all seven in theirs. It bleeds off the plane at the right below. */
export function RegionMap({
  lit,
  ground,
  width,
  alt,
  room = Number.POSITIVE_INFINITY,
  right = -14,
  bottom = -14,
}: {
  lit: SubregionKey | null;
  ground: Ground;
  /** At most. */
  width: number;
  /** The height that it has above the foot of its plane. */
  room?: number;
  alt: string;
  right?: number;
  bottom?: number;
}) {
  const { outlines, palette } = useBrief();
  const box = outlines ?? { width: COLUMNS, height: ROWS };
  const height = Math.min((width * ROWS) / COLUMNS, room - bottom);
  const unlit = mix(ground.onFill, ground.fill, 0.18);
  const colourOf = (key: SubregionKey) => {
    if (!lit) return colourIn(palette, key).fill;
    return key === lit ? ground.onFill : unlit;
  };
  const pathOf = (key: SubregionKey) => outlines?.paths[key] ?? squaresPath(subregionSquares(key), SIZE, GAP);
  return (
    <Drawing
      alt={alt}
      viewBox={`0 0 ${box.width} ${box.height}`}
      style={{ position: 'absolute', right, bottom, width: (height * COLUMNS) / ROWS, height }}
    >
      {SUBREGIONS.map((key) => (
        <Path key={key} d={pathOf(key)} fill={colourOf(key)} />
      ))}
    </Drawing>
  );
}
