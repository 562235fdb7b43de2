import type { Phrase } from '@mra/agenda';
import { Line } from '../elements/text';

/** From how many letters a word needs a smaller title on a telephone: not every browser knows where to break it. */
const LONG_WORDS = [
  [21, 'long-word'],
  [18, 'word-18'],
  [15, 'word-15'],
  [12, 'word-12'],
] as const;

function sizeOf(text: string): string | undefined {
  const longest = Math.max(...text.split(/[\s-]/).map(({ length }) => length));
  return LONG_WORDS.find(([letters]) => longest >= letters)?.[1];
}

/** A long Dutch word may break where its parts meet: after the `s` that joins them. */
const joints = ({ text, lang }: Phrase) =>
  lang === 'nl' ? text.replace(/(?<=\p{L}{8}(?:heids|ings|teits))(?=\p{L}{8})/gu, '\u00ad') : text;

/** The title of a page, in a size at which its longest word fits a telephone. */
export function Title({ of }: { of: Phrase }) {
  return (
    <h1 className={sizeOf(of.text)}>
      <Line of={{ ...of, text: joints(of) }} />
    </h1>
  );
}
