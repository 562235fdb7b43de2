/// <reference path="./hyphen.d.ts" />
import type { Locale } from '@mra/agenda';
import english from 'hyphen/en-gb/index.js';
import dutch from 'hyphen/nl/index.js';

const BREAK = '\u00ad';

/** Words that the patterns break wrongly, with the breaks that are right. */
const EXCEPTIONS: Record<Locale, readonly string[]> = {
  nl: [
    'ideeën',
    'start-ups',
    'scale-ups',
    'field-lab',
    'field-labs',
    'ROM-men',
    'tech-niek-op-lei-ding',
    'tech-niek-op-lei-din-gen',
  ],
  en: ['start-ups', 'scale-ups', 'field-lab', 'field-labs', 'sub-re-gion', 'sub-re-gions'],
};

const SHORTEST_WORD = 7;
const SHORTEST_PART = 2;
/** A word with a hyphen of its own that is shorter than this is not broken elsewhere. */
const LONGEST_WHOLE = 22;

/** What is longer than this is no word: it is broken anywhere, as its syllables take minutes to find. */
const LONGEST_WORD = 200;
const ANYWHERE = /.{1,20}/gsu;

const HYPHENATE = { nl: dutch.hyphenateSync, en: english.hyphenateSync };

/** A hyphen that is written is a break as well, and stays. */
const AFTER_HYPHEN = /(?<=\p{L}-)(?=\p{L})/u;

function syllables(word: string, locale: Locale): string[] {
  const letters = word.replace(/[^\p{L}]/gu, '');
  if (letters.length < SHORTEST_WORD || letters === letters.toUpperCase()) return [word];
  const broken = HYPHENATE[locale](word, {
    hyphenChar: BREAK,
    minWordLength: SHORTEST_WORD,
    exceptions: [...EXCEPTIONS[locale]],
  });
  const parts: string[] = [];
  for (const part of broken.split(BREAK)) {
    const previous = parts.at(-1);
    const short =
      previous !== undefined && parts.length === 1 && previous.replace(/\P{L}/gu, '').length < SHORTEST_PART;
    // In Dutch the trema goes where a line breaks before it ("idee-en"), which a break in the line can't do.
    const trema = /^[äëïöü]/i.test(part);
    if (previous !== undefined && (short || trema)) parts[parts.length - 1] = previous + part;
    else parts.push(part);
  }
  const last = parts.at(-1) ?? '';
  if (parts.length > 1 && last.replace(/\P{L}/gu, '').length < SHORTEST_PART) {
    parts.pop();
    parts.push(`${parts.pop() ?? ''}${last}`);
  }
  return parts;
}

const known = new Map<string, string[]>();

/** Where a word may be broken at the end of a line: the word in parts. Long texts hold the same words, so answers are kept. */
export function hyphenator(locale: Locale): (word: string) => string[] {
  return (word) => {
    if (word.length > LONGEST_WORD) return word.match(ANYWHERE) ?? [word];
    const name = `${locale}:${word}`;
    const found = known.get(name);
    if (found) return found;
    const parts = word.split(AFTER_HYPHEN).flatMap((piece) => syllables(piece, locale));
    if (known.size > 20_000) known.clear();
    known.set(name, parts);
    return parts;
  };
}

/** An address, and names that a dash joins: with a hyphen more they would say something else. */
const UNBROKEN = /[\p{L}\p{N}][./@][\p{L}\p{N}]|–/u;

/**
 * The hyphenation of running text in a PDF: react-pdf adds a hyphen wherever it breaks, so a word is never broken beside a hyphen of
 * its own, and short ones that have one stay whole.
 */
export function inRunningText(locale: Locale): (word: string) => string[] {
  const hyphenate = hyphenator(locale);
  return (word) => {
    if (word.length <= LONGEST_WORD && UNBROKEN.test(word)) return [word];
    if (!word.includes('-')) return hyphenate(word);
    if (word.length < LONGEST_WHOLE) return [word];
    return hyphenate(word).reduce<string[]>((parts, part) => {
      const last = parts.at(-1);
      if (last?.endsWith('-')) parts[parts.length - 1] = last + part;
      else parts.push(part);
      return parts;
    }, []);
  };
}

/** In a narrow space a word is broken in parts of at least so many letters, before and after. */
const LEAST_BEFORE = 5;
const LEAST_AFTER = 3;

/**
 * The hyphenation of labels, headings and cells: words stay whole, but one that is wider than its room is broken rather than drawn over
 * its neighbour, and never into stumps.
 * @param fits whether a word has room on a line of its own
 */
export function inNarrowSpace(locale: Locale, fits: (word: string) => boolean): (word: string) => string[] {
  const hyphenate = inRunningText(locale);
  return (word) => {
    if (fits(word)) return [word];
    const parts: string[] = [];
    for (const syllable of hyphenate(word)) {
      const last = parts.at(-1);
      if (last !== undefined && last.length < LEAST_BEFORE) parts[parts.length - 1] = last + syllable;
      else parts.push(syllable);
    }
    const last = parts.at(-1) ?? '';
    if (parts.length > 1 && last.length < LEAST_AFTER) {
      parts.pop();
      parts.push(`${parts.pop() ?? ''}${last}`);
    }
    return parts;
  };
}
