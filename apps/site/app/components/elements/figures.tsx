import type { CitationView, FigureView, ShownNumber } from '@mra/agenda';
import { Line, useWords } from './text';

/** The source of something, as a link if it has an address. */
export function Citation({ of }: { of: CitationView }) {
  return of.url ? (
    <a href={of.url}>
      <Line of={of.title} />
    </a>
  ) : (
    <Line of={of.title} />
  );
}

/** Part of a number: either digits, set very large, or the words between them. */
interface NumberPart {
  text: string;
  large: boolean;
}

/**
 * Splits a number into digits, set very large, and the words around them: `2,5` and `miljoen`; `1`, `op de` and `5`.
 * @param number as the agenda writes it; spaces within a part become non-breaking
 */
function partsOf(number: string): NumberPart[] {
  const words = number.split(/\s/);
  const first = words.findIndex((word) => /\d/.test(word));
  const parts: NumberPart[] = [];
  for (const [at, word] of words.entries()) {
    const large = at <= first || /\d/.test(word);
    const last = parts.at(-1);
    if (last?.large === large) last.text += `\u00a0${word}`;
    else parts.push({ text: word, large });
  }
  return parts;
}

/** The widest number for each size, in large characters; all numbers in a row share one size. */
const SIZES = [
  ['huge', 2.5],
  ['large', 4],
  ['medium', 6],
] as const;

function sizeOf(figures: readonly FigureView[]): string {
  const widths = figures.map(({ number }) => {
    // Words are set at about a third of the size.
    const wide = ({ text, large }: NumberPart) => (large ? text.length : text.length / 3);
    return partsOf(number).reduce((sum, part) => sum + wide(part), 0);
  });
  return SIZES.find(([, most]) => Math.max(...widths) <= most)?.[0] ?? 'small';
}

/** A number set large, with the words around it. @param className the class that sets its size */
export function BigNumber({ of: { number, qualifier }, className }: { of: ShownNumber; className: string }) {
  return (
    <>
      {qualifier ? <span className="figure-qualifier">{qualifier} </span> : null}
      <span className={`display ${className}`}>
        {partsOf(number).map(({ text, large }, at) => (
          <span key={text} className={large ? undefined : 'figure-word'}>
            {at > 0 ? ' ' : ''}
            {text}
          </span>
        ))}
      </span>
    </>
  );
}

/** Key figures, set so large that they work as pictures, each with what it counts and its source. */
export function Figures({ of, className }: { of: readonly FigureView[]; className?: string }) {
  const words = useWords();
  return (
    <dl className={className ? `figures ${className}` : 'figures'} data-size={sizeOf(of)}>
      {of.map((figure) => (
        <div key={figure.key} className="figure">
          <dt>
            <BigNumber of={figure} className="figure-number" />{' '}
            <span className="figure-counts">
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
