import type { Meetings } from '@mra/design';

/** A name on two lines, if it can be broken. */
const linesOf = (name: string) => name.split(/(?<=-)|(?<= en) |(?<= and) /);

const LINE = 1.1;

/**
 * Who meets whom: a step for each subregion and, where two of them meet, a small square in both their colours for each cross-pollination
 * they share. The page says the same in words, so the drawing is hidden from screen readers; with a mouse, a square can be followed.
 */
export function MeetingsPicture({
  of,
  names,
  links,
  lit,
}: {
  of: Meetings;
  names: ReadonlyMap<string, string>;
  /** Where each square leads, in drawing order. */
  links?: readonly { path: string; title: { text: string } }[];
  /** The subregions to highlight; all of them if left out. */
  lit?: ReadonlySet<string>;
}) {
  const { side, mark, steps, fields } = of;
  const isLit = (...keys: string[]) => !lit || keys.every((key) => lit.has(key));
  return (
    <svg className="map meetings" viewBox={`0 0 ${of.width} ${of.height}`} aria-hidden="true">
      {fields.map(({ from, to, x, y, marks }) => (
        <g key={`${from} ${to}`} className={isLit(from, to) ? undefined : 'field-faint'}>
          <rect className="field-plane" x={x} y={y} width={side} height={side} />
          {marks.map(({ link, ...at }) => {
            const leadsTo = links?.[link];
            const square = (
              <>
                <rect data-subregion={from} x={at.x} y={at.y} width={mark / 2} height={mark} />
                <rect data-subregion={to} x={at.x + mark / 2} y={at.y} width={mark / 2} height={mark} />
              </>
            );
            return leadsTo ? (
              <a key={link} href={leadsTo.path} tabIndex={-1} className="mark-of-two">
                <title>{leadsTo.title.text}</title>
                {square}
              </a>
            ) : (
              <g key={link} className="mark-of-two">
                {square}
              </g>
            );
          })}
        </g>
      ))}
      {steps.map(({ key, x, y }) => {
        const lines = linesOf(names.get(key) ?? '');
        return (
          <g key={key} data-subregion={key} className={isLit(key) ? 'step' : 'step step-faint'}>
            <rect x={x} y={y} width={side} height={side} />
            <text x={x + side + 5} y={y + side / 2}>
              {lines.map((line, at) => (
                <tspan
                  key={line}
                  x={x + side + 5}
                  dy={`${at === 0 ? (1 - lines.length) * (LINE / 2) : LINE}em`}
                >
                  {line}
                </tspan>
              ))}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
