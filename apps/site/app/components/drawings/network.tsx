import type { Network, SubregionKey } from '@mra/design';

/** Where each name stands beside its square. */
const NAMES: Record<SubregionKey, 'above' | 'below' | 'left' | 'right'> = {
  ijmond: 'above',
  'zaanstreek-waterland': 'above',
  'zuid-kennemerland': 'below',
  amsterdam: 'right',
  'amstelland-meerlanden': 'below',
  'gooi-en-vechtstreek': 'below',
  'almere-lelystad': 'above',
};

const TEXT = 12;

/** Subregions as squares, what they share as lines: a drawing that the table on the same page says in words and numbers. */
export function NetworkPicture({
  of,
  names,
  lit,
}: {
  of: Network;
  names: ReadonlyMap<string, string>;
  /** The subregions whose lines are the subject; all of them where it is left out. */
  lit?: ReadonlySet<string>;
}) {
  const isLit = (key: string) => !lit || lit.has(key);
  return (
    <svg className="map network" viewBox={`-30 -14 ${of.width + 60} ${of.height + 40}`} aria-hidden="true">
      {of.links.map(({ from, to, path, width }) => (
        <path
          key={`${from} ${to}`}
          className={isLit(from) && isLit(to) ? 'thread' : 'thread faint'}
          d={path}
          strokeWidth={width}
        />
      ))}
      {of.nodes.map(({ key, x, y, side, count }) => {
        const place = NAMES[key];
        const half = side / 2;
        const at = {
          above: { x, y: y - half - 5 },
          below: { x, y: y + half + TEXT },
          right: { x: x + half + 5, y: y + TEXT / 3 },
          left: { x: x - half - 5, y: y + TEXT / 3 },
        }[place];
        return (
          <g key={key} data-subregion={key} className={isLit(key) ? 'node' : 'node faint'}>
            <rect x={x - half} y={y - half} width={side} height={side} />
            {side > 20 ? (
              <text className="node-count" x={x} y={y + 5}>
                {count}
              </text>
            ) : null}
            <text className={`node-name ${place}`} {...at}>
              {names.get(key)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
