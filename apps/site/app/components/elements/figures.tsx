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

/** A part of a number: digits, set very large, or words among them. */
interface NumberPart {
  text: string;
  large: boolean;
}

/**
 * A number as what is set very large and the words after and between: `2,5` and `miljoen`; `1`, `op de` and `5`.
 * @param number as the agenda writes it; the spaces of a part do not break
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

/** Up to how wide a number is set in each size, in large characters; all numbers of a row have one size. */
const SIZES = [
  ['huge', 2.5],
  ['large', 4],
  ['medium', 6],
] as const;

function sizeOf(figures: readonly FigureView[]): string {
  const widths = figures.map(({ number }) => {
    // Words are set at about a third.
    const wide = ({ text, large }: NumberPart) => (large ? text.length : text.length / 3);
    return partsOf(number).reduce((sum, part) => sum + wide(part), 0);
  });
  return SIZES.find(([, most]) => Math.max(...widths) <= most)?.[0] ?? 'small';
}

/** A number set large, with the words before and after it. */
export function BigNumber({ of: { number, qualifier } }: { of: ShownNumber }) {
  return (
    <>
      {qualifier ? <span className="qualifier">{qualifier} </span> : null}
      <span className="number">
        {partsOf(number).map(({ text, large }, at) => (
          <span key={text} className={large ? undefined : 'number-word'}>
            {at > 0 ? ' ' : ''}
            {text}
          </span>
        ))}
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
