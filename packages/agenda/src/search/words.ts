import { stemmer as dutch } from '@orama/stemmers/dutch';
import { stemmer as english } from '@orama/stemmers/english';
import type { Locale } from '../locales.js';

const STEMMERS: Record<Locale, (word: string) => string> = { nl: dutch, en: english };

/** Words that say nothing of what a text is about. */
const STOP_WORDS: Record<Locale, ReadonlySet<string>> = {
  nl: new Set(
    'aan als bij dat de die dit door een en er het hoe ik in is je met naar niet of om onze ook op te tot uit van voor waar wat we wij zijn'.split(
      ' ',
    ),
  ),
  en: new Set(
    'a an and are as at be by for from how in is it of on or our that the this to was we what where with'.split(
      ' ',
    ),
  ),
};

/** A word as it is compared: lower case, without accents, its ending left off. `null` for a word that says nothing. */
export function normalWord(word: string, locale: Locale): string | null {
  const plain = word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '');
  if (!plain || STOP_WORDS[locale].has(plain)) return null;
  return STEMMERS[locale](plain);
}

/** A word with the hyphens in it. */
export const WORD = /[\p{L}\p{N}]+(?:[-\u2010\u2011][\p{L}\p{N}]+)*/gu;

const HYPHENS = /[-\u2010\u2011]/;

/** The words of a text, in order; one with a hyphen is itself and its parts, as people write both "start-ups" and "startups". */
export function wordsOf(text: string): string[] {
  return (text.match(WORD) ?? []).flatMap((word) =>
    HYPHENS.test(word) ? [word, ...word.split(HYPHENS)] : [word],
  );
}

/** The words that somebody looks for, each once: one with a hyphen as a whole where any text has it, else its parts. */
export function askedWords(query: string, isKnown: (word: string) => boolean): string[] {
  const words = (query.match(WORD) ?? []).flatMap((word) => (isKnown(word) ? [word] : word.split(HYPHENS)));
  return [...new Set(words)];
}

const SHORTEST_PART = 4;
/** Longer than any Dutch word that people write; looking for parts takes longer with the square of the length, and more. */
const LONGEST_COMPOUND = 60;

/** What Dutch puts between the parts of a compound. */
const JOINTS = ['', 's', 'en', 'e'];

/**
 * Splits a compound into words that are known: `waterstofcluster` into `waterstof` and `cluster`.
 * @param isKnown says of a normal word whether any text has it
 * @returns the parts as normal words, or nothing where the word has no such parts
 */
export function compoundParts(word: string, locale: Locale, isKnown: (word: string) => boolean): string[] {
  const plain = word.toLowerCase();
  if (plain.length > LONGEST_COMPOUND) return [];
  for (let at = plain.length - SHORTEST_PART; at >= SHORTEST_PART; at -= 1) {
    const tail = normalWord(plain.slice(at), locale);
    if (!tail || !isKnown(tail)) continue;
    for (const joint of JOINTS) {
      if (!plain.slice(0, at).endsWith(joint)) continue;
      const head = plain.slice(0, at - joint.length);
      if (head.length < SHORTEST_PART) continue;
      const known = normalWord(head, locale);
      if (known && isKnown(known)) return [known, tail];
      const inner = compoundParts(head, locale, isKnown);
      if (inner.length > 0) return [...inner, tail];
    }
  }
  return [];
}
