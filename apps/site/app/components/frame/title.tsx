import type { Phrase } from '@mra/agenda';
import { Line } from '../elements/text';

/** Word lengths from which a title is set smaller on phones, as not every browser can hyphenate Dutch. */
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

/** Lets a long Dutch compound break where its parts meet: after the linking `s`. */
const joints = ({ text, lang }: Phrase) =>
  lang === 'nl' ? text.replace(/(?<=\p{L}{8}(?:heids|ings|teits))(?=\p{L}{8})/gu, '\u00ad') : text;

/** The title of a page, in a size at which its longest word fits on a phone. */
export function Title({ of }: { of: Phrase }) {
  return (
    <h1 className={sizeOf(of.text)}>
      <Line of={{ ...of, text: joints(of) }} />
    </h1>
  );
}
