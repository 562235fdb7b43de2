import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type Finding, plainWords, type Text } from './findings.js';

/**
 * Sentences of the agenda's document and of the notes made of it, of eight words and more, as `<words> <hash>`: texts are written
 * afresh, so none of these may stand in one. Only the hashes are kept, as the sentences are not ours to publish.
 */
const FINGERPRINTS = new URL('../../fingerprints.txt', import.meta.url);

function readFingerprints(): Map<number, Set<string>> {
  const byLength = new Map<number, Set<string>>();
  for (const line of readFileSync(FINGERPRINTS, 'utf8').trim().split('\n')) {
    const [length, hash = ''] = line.split(' ');
    const hashes = byLength.get(Number(length)) ?? new Set();
    byLength.set(Number(length), hashes.add(hash));
  }
  return byLength;
}

/** The fingerprint of a row of words: the first twelve digits of the SHA-256 of the words with single spaces. */
export function fingerprint(words: readonly string[]): string {
  return createHash('sha256').update(words.join(' ')).digest('hex').slice(0, 12);
}

/** Words in lower case without signs, as the fingerprints were made. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[a-z0-9\u00c0-\u024f]+/g) ?? [];
}

/** Finds texts that hold a whole sentence of the source or of the notes. @param known the fingerprints, by number of words */
export function checkCopies(texts: readonly Text[], known = readFingerprints()): Finding[] {
  return texts.flatMap(({ text, where }) => {
    const words = wordsOf(plainWords(text));
    for (const [length, hashes] of known)
      for (let at = 0; at + length <= words.length; at += 1) {
        const row = words.slice(at, at + length);
        if (hashes.has(fingerprint(row)))
          return [{ where, what: `This repeats the source: “${row.slice(0, 8).join(' ')} …”.` }];
      }
    return [];
  });
}
