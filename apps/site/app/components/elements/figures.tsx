import type { CitationView, FigureView, ShownNumber } from '@mra/agenda';
import { Line, useWords } from './text';

/** Where something comes from, as a link where there is an address. */
export function Citation({ of }: { of: CitationView }) {
  return of.url ? (
    <a href={of.url}>
      <Line of={of.title} />
    </a>
  ) : (
    <Line of={of.title} />
  );
}

/**
 * A number as the part that is set very large and the words that follow it: `2,5` and `miljoen`, `1` and `op de 5`.
 * @param number as the agenda writes it; its spaces do not break
 */
function splitNumber(number: string): { large: string; rest: string } {
  const words = number.split(/\s/);
  const counted = words.findIndex((word) => /\d/.test(word)) + 1;
  return { large: words.slice(0, counted).join('\u00a0'), rest: words.slice(counted).join('\u00a0') };
}

/** Up to how wide a number is set in each size, in large characters; all numbers of a row have one size. */
const SIZES = [
  ['huge', 2.5],
  ['large', 4],
  ['medium', 6],
] as const;

function sizeOf(figures: readonly FigureView[]): string {
  const widths = figures.map(({ number }) => {
    const { large, rest } = splitNumber(number);
    // The words after it are set at about a third.
    return large.length + rest.length / 3;
  });
  return SIZES.find(([, most]) => Math.max(...widths) <= most)?.[0] ?? 'small';
}

/** A number set large, with the words before and after it. */
export function BigNumber({ of: { number, qualifier } }: { of: ShownNumber }) {
  const { large, rest } = splitNumber(number);
  return (
    <>
      {qualifier ? <span className="qualifier">{qualifier} </span> : null}
      <span className="number">
        <span>{large}</span>
        {rest ? <span className="number-word"> {rest}</span> : null}
      </span>
    </>
  );
}

/** Numbers as pictures, each with what it counts and where it comes from. */
export function Figures({ of }: { of: readonly FigureView[] }) {
  const words = useWords();
  return (
    <dl className="figures" data-size={sizeOf(of)}>
      {of.map((figure) => (
        <div key={figure.key} className="figure">
          <dt>
            <BigNumber of={figure} />{' '}
            <span className="counts">
              <Line of={figure.label} />
            </span>
          </dt>
          <dd className="small">
            {words.source}: <Citation of={figure.citation} />
            {figure.year && !figure.citation.title.text.includes(figure.year) ? `, ${figure.year}` : ''}
          </dd>
        </div>
      ))}
    </dl>
  );
}
