import { KINDS, type Kind, LOCALES, phrase } from '@mra/agenda';
import type { Content } from '../index.js';
import { type Finding, isLocalized, plainWords, type Text } from './findings.js';

/** Kinds whose titles are names that have one spelling. */
const NAMED = ['organisations', 'hotspots', 'programmes', 'municipalities', 'subregions', 'places'] as const;
const SHORTEST_NAME = 6;
const MOST_WORDS = 5;

const letters = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
/** FloraHolland, IJmond: a name whose capitals are part of its spelling. */
const hasInnerCapital = (name: string) => /\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}/u.test(name);

/** Every way in which a name may be written, by its letters alone. */
function spellings(content: Content): Map<string, Set<string>> {
  const known = new Map<string, Set<string>>();
  for (const kind of NAMED)
    for (const document of content[kind]) {
      for (const locale of LOCALES) {
        const name = phrase(document.title, locale).text;
        const plain = name.replace(/\s*\([^)]*\)/g, '').trim();
        if (letters(plain).length < SHORTEST_NAME) continue;
        known.set(letters(plain), (known.get(letters(plain)) ?? new Set()).add(plain));
      }
    }
  return known;
}

function isRight(written: string, allowed: ReadonlySet<string>): boolean {
  // Where a name begins with a common word, such as “haven van IJmuiden”, that word has a capital only at the start of a sentence.
  const small = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);
  return [...allowed].some((name) =>
    hasInnerCapital(name) ? small(written) === small(name) : written.toLowerCase() === name.toLowerCase(),
  );
}

/** Finds names that are spelled in another way than their document's title: “Flora Holland” beside “FloraHolland”. */
export function checkNames(content: Content, texts: readonly Text[]): Finding[] {
  const known = spellings(content);
  return texts.flatMap(({ text, where }) => {
    const words = [...plainWords(text).matchAll(/[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu)];
    const plain = plainWords(text);
    const findings: Finding[] = [];
    words.forEach((first, at) => {
      for (let count = 1; count <= MOST_WORDS && at + count <= words.length; count += 1) {
        const last = words[at + count - 1];
        if (!last) break;
        const written = plain.slice(first.index, last.index + last[0].length);
        if (/[.!?;:()\n“”‘]/.test(written)) break;
        const allowed = known.get(letters(written));
        if (!allowed || !/\p{Lu}/u.test(written) || isRight(written, allowed)) continue;
        findings.push({ where, what: `“${written}” is spelled “${[...allowed].join('” or “')}” elsewhere.` });
      }
    });
    return findings;
  });
}

/** Two updates may say the same of two lines, and two subregions may be strong in the same sector. */
const SHARED_TITLES: readonly Kind[] = ['updates', 'sectors'];

/** Finds two documents of one kind with the same title. */
export function checkTitles(content: Content): Finding[] {
  return KINDS.flatMap((kind) => {
    const owners = new Map<string, string>();
    return content[kind].flatMap((document) => {
      const title = 'title' in document && isLocalized(document.title) ? letters(document.title.nl) : null;
      if (!title || SHARED_TITLES.includes(kind)) return [];
      const owner = owners.get(title);
      owners.set(title, document.key);
      return owner ? [{ where: `${kind}/${document.key}.title`, what: `${owner} has the same title.` }] : [];
    });
  });
}
