import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type Finding, plainWords, type Text } from './findings.js';

/**
 * Sentences of the agenda's document and of the notes made of it, of eight words and more, as `<words> <hash of the first eight> <hash>`:
 * texts are written afresh, so none of these may stand in one. Only the hashes are kept, as the sentences are not ours to publish.
 */
const FINGERPRINTS = new URL('../../fingerprints.txt', import.meta.url);

const BEGINNING = 8;

/** A known sentence: its number of words and its fingerprint, by the fingerprint of its first eight words. */
export type Fingerprints = ReadonlyMap<string, readonly { length: number; hash: string }[]>;

/** The fingerprint of a row of words: the first twelve digits of the SHA-256 of the words with single spaces. */
function fingerprint(words: readonly string[]): string {
  return createHash('sha256').update(words.join(' ')).digest('hex').slice(0, 12);
}

/** Words in lower case without signs, as the fingerprints were made. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[a-z0-9\u00c0-\u024f]+/g) ?? [];
}

/** The fingerprints of sentences of eight words and more. */
export function fingerprintsOf(sentences: readonly string[]): Fingerprints {
  return new Map(
    sentences.map((sentence) => {
      const words = wordsOf(sentence);
      return [
        fingerprint(words.slice(0, BEGINNING)),
        [{ length: words.length, hash: fingerprint(words) }],
      ] as const;
    }),
  );
}

function readFingerprints(): Fingerprints {
  const known = new Map<string, { length: number; hash: string }[]>();
  for (const line of readFileSync(FINGERPRINTS, 'utf8').trim().split('\n')) {
    const [length, beginning = '', hash = ''] = line.split(' ');
    known.set(beginning, [...(known.get(beginning) ?? []), { length: Number(length), hash }]);
  }
  return known;
}

/** Finds texts that hold a whole sentence of the source or of the notes. */
export function checkCopies(texts: readonly Text[], known = readFingerprints()): Finding[] {
  return texts.flatMap(({ text, where }) => {
    const words = wordsOf(plainWords(text));
    return words.flatMap((_, at) => {
      if (at + BEGINNING > words.length) return [];
      const sentences = known.get(fingerprint(words.slice(at, at + BEGINNING))) ?? [];
      return sentences
        .filter(({ length, hash }) => fingerprint(words.slice(at, at + length)) === hash)
        .map(() => ({
          where,
          what: `This repeats the source: “${words.slice(at, at + BEGINNING).join(' ')} …”.`,
        }));
    });
  });
}
