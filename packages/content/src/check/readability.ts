import type { Locale } from '@mra/agenda';
import { type Finding, plainWords, type Text } from './findings.js';

/**
 * The lowest score of a text. Flesch-Douma (W. H. Douma, 1960) for Dutch and Flesch (1948) for English, names left out. 100 is very
 * easy and 0 very hard; 60 to 70 is plain language. Texts for lobbying may be harder than those for everyone.
 */
export const LOWEST: Record<Locale, { public: number; lobby: number }> = {
  nl: { public: 45, lobby: 30 },
  en: { public: 40, lobby: 25 },
};

/** Kinds that are written for those who lobby, not for everyone. */
const FOR_LOBBY = new Set<string>(['asks', 'audiences', 'messages', 'development-lines', 'context-points']);

/** A score says nothing of a text with fewer words. */
const FEWEST_WORDS = 60;

const SYLLABLES: Record<Locale, (word: string) => number> = {
  nl: (word) =>
    word.match(/aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|ou|au|ai|[aeiouyäëïöüéèáó]/g)?.length ?? 1,
  en: (word) => {
    const silent = word.replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/, (end) => end[0] ?? '');
    return Math.max(1, silent.match(/[aeiouy]{1,2}/g)?.length ?? 1);
  },
};

/** What a text is made of: sentences, and their words without names. */
function parts(text: string): { sentences: number; words: string[] } {
  const sentences = plainWords(text)
    .split(/(?<=[.!?])\s+|\n+/)
    .filter((sentence) => /\p{L}/u.test(sentence));
  const words = sentences.flatMap((sentence) =>
    (sentence.match(/\p{L}[\p{L}’'-]*/gu) ?? []).filter((word, at) => at === 0 || !/\p{Lu}/u.test(word)),
  );
  return { sentences: sentences.length, words: words.map((word) => word.toLowerCase()) };
}

/** How easy a text reads, from about 0 to 100; `null` for one that is too short to say. */
export function readingEase(text: string, locale: Locale): number | null {
  const { sentences, words } = parts(text);
  if (words.length < FEWEST_WORDS) return null;
  const perSentence = words.length / sentences;
  const perWord = words.reduce((sum, word) => sum + SYLLABLES[locale](word), 0) / words.length;
  return locale === 'nl'
    ? 206.84 - 77 * perWord - 0.93 * perSentence
    : 206.835 - 84.6 * perWord - 1.015 * perSentence;
}

/** Finds texts that are too hard to read. */
export function checkReadability(texts: readonly Text[]): Finding[] {
  return texts.flatMap(({ kind, text, locale, where }) => {
    const score = readingEase(text, locale);
    const lowest = LOWEST[locale][FOR_LOBBY.has(kind) ? 'lobby' : 'public'];
    return score !== null && score < lowest
      ? [{ where, what: `This reads too hard: ${score.toFixed(0)}, where ${lowest} is the least.` }]
      : [];
  });
}
