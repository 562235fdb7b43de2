import MiniSearch from 'minisearch';
import type { Kind } from '../documents.js';
import type { Edition } from '../edition/edition.js';
import type { Locale } from '../locales.js';
import { pageAt } from '../paging.js';
import { type Entry, entriesOf } from './entries.js';
import { askedWords, compoundParts, normalWord, WORD, wordsOf } from './words.js';

/** A piece of text; `hit` where it is what was looked for. */
export interface MarkedText {
  text: string;
  hit: boolean;
}

/** One thing that was found; `SearchIndex.show` makes of it what a reader sees. */
export interface Found {
  key: string;
  kind: Kind;
  /** The terms that its texts say, each with the fields that say it. */
  match: Readonly<Record<string, readonly string[]>>;
  /** The terms that were looked for. */
  asked: readonly string[];
}

/** The same as it is shown. */
export interface Result {
  key: string;
  kind: Kind;
  path: string;
  title: MarkedText[];
  /** The passage in which the hit stands, or the beginning. */
  excerpt: MarkedText[];
}

/** What was found, by kind, the best kind first. */
export interface Findings {
  /** What was really looked for: the query without odd signs, cut where it was too long. */
  query: string;
  /** Whether the query was cut. */
  cut: boolean;
  total: number;
  groups: { kind: Kind; results: Found[] }[];
}

/** One page of what was found, as it is shown. */
export interface FoundPage {
  query: string;
  cut: boolean;
  /** How many were found; the page has some of them. */
  total: number;
  results: Result[];
}

/** The longest query that is looked for, in characters. */
export const LONGEST_QUERY = 200;
const EXCERPT = 220;

/** Whether a word is what was looked for. */
type IsHit = (word: string) => boolean;

/** Words as given, tidied: control and odd signs out, cut at the longest. */
function tidy(query: string): { query: string; cut: boolean } {
  const plain = query
    .normalize('NFC')
    .replace(/[\p{C}\p{Co}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const characters = [...plain];
  return {
    query: characters.slice(0, LONGEST_QUERY).join('').trim(),
    cut: characters.length > LONGEST_QUERY,
  };
}

/** Splits a text at its words, those that `isHit` marked; neighbours of one sort stay together. */
function mark(text: string, isHit: IsHit): MarkedText[] {
  const pieces: MarkedText[] = [];
  const add = (piece: string, hit: boolean) => {
    const last = pieces.at(-1);
    if (last && last.hit === hit) last.text += piece;
    else if (piece) pieces.push({ text: piece, hit });
  };
  let end = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    add(text.slice(end, index), false);
    add(word, isHit(word));
    end = index + word.length;
  }
  add(text.slice(end), false);
  return pieces;
}

/** Where the first hit of a text is; its beginning where it has none. */
function firstHit(text: string, isHit: IsHit): number {
  for (const { 0: word, index } of text.matchAll(WORD)) if (isHit(word)) return index;
  return 0;
}

/** A passage of a text around its first hit, cut at words. */
function passage(text: string, isHit: IsHit): string {
  if (text.length <= EXCERPT) return text;
  const first = firstHit(text, isHit);
  const start = first < EXCERPT / 2 ? 0 : text.lastIndexOf(' ', first - EXCERPT / 3) + 1;
  const end = text.length - start <= EXCERPT ? text.length : text.lastIndexOf(' ', start + EXCERPT);
  return `${start > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`;
}

/** Everything in one language, ready to be searched. */
export class SearchIndex {
  readonly #entries: ReadonlyMap<string, Entry>;
  readonly #index: MiniSearch<Entry>;
  readonly #known = new Set<string>();
  /** What each word of the texts is looked for as: they say the same words over and over. */
  readonly #termsOfWord = new Map<string, string[]>();
  /** The same of a word with hyphens and all of its parts. */
  readonly #termsOfWhole = new Map<string, string[]>();

  constructor(
    edition: Edition,
    readonly locale: Locale,
  ) {
    const entries = entriesOf(edition, locale);
    this.#entries = new Map(entries.map((entry) => [entry.key, entry]));
    const words = new Set(entries.flatMap(({ title, lead, body }) => wordsOf(`${title} ${lead} ${body}`)));
    for (const word of words) {
      const normal = normalWord(word, locale);
      if (normal) this.#known.add(normal);
    }
    for (const word of words) this.#termsOfWord.set(word, this.#termsOf(word));
    this.#index = new MiniSearch({
      idField: 'key',
      fields: ['title', 'lead', 'body'],
      tokenize: wordsOf,
      processTerm: (word) => this.#terms(word),
      searchOptions: {
        tokenize: (query) => this.#asked(query),
        boost: { title: 4, lead: 2 },
        prefix: (term) => term.length >= 3,
        fuzzy: (term) => (term.length >= 5 ? 0.2 : false),
        weights: { prefix: 0.4, fuzzy: 0.2 },
        combineWith: 'AND',
      },
    });
    this.#index.addAll(entries);
  }

  /** A word as it is looked for: itself, and its parts where it is a compound. */
  #terms(word: string): string[] {
    return this.#termsOfWord.get(word) ?? this.#termsOf(word);
  }

  #termsOf(word: string): string[] {
    const normal = normalWord(word, this.locale);
    if (!normal) return [];
    const parts =
      this.locale === 'nl' ? compoundParts(word, this.locale, (part) => this.#known.has(part)) : [];
    return parts.length > 0 && !this.#known.has(normal) ? parts : [normal, ...parts];
  }

  #asked(query: string): string[] {
    return askedWords(query, (word) => this.#known.has(normalWord(word, this.locale) ?? ''));
  }

  /** The terms to mark: those that begin as an asked term does; where none does, those that are nearly one. */
  #exact(terms: readonly string[], asked: readonly string[]): ReadonlySet<string> {
    const exact = terms.filter((term) => asked.some((word) => term.startsWith(word)));
    return new Set(exact.length > 0 ? exact : terms);
  }

  /** Whether a word of the texts says one of these terms. */
  #says(word: string, terms: ReadonlySet<string>): boolean {
    let whole = this.#termsOfWhole.get(word);
    if (!whole) {
      whole = wordsOf(word).flatMap((part) => this.#terms(part));
      this.#termsOfWhole.set(word, whole);
    }
    return whole.some((term) => terms.has(term));
  }

  /** Looks for words: typing errors, other forms and parts of compounds are found as well; all words first, then any of them. */
  find(given: string): Findings {
    const { query, cut } = tidy(given);
    // A compound is found by any of its parts too; what has the whole of it scores highest.
    const words = this.#asked(query);
    const queries = words.map((word) => ({ queries: [word], combineWith: 'OR' as const }));
    const all = this.#index.search({ queries, combineWith: 'AND' });
    const found = all.length > 0 ? all : this.#index.search({ queries, combineWith: 'OR' });
    const asked = words.flatMap((word) => this.#terms(word));
    const groups = new Map<Kind, Found[]>();
    for (const { id, match } of found) {
      const entry = this.#entries.get(String(id));
      if (!entry) continue;
      const result = { key: entry.key, kind: entry.kind, match, asked };
      const group = groups.get(entry.kind);
      if (group) group.push(result);
      else groups.set(entry.kind, [result]);
    }
    return {
      query,
      cut,
      total: found.length,
      groups: [...groups].map(([kind, results]) => ({ kind, results })),
    };
  }

  /**
   * Something that was found with the hits marked. Marking takes longer than finding: only what is shown is worth it.
   * @throws where this index does not have it
   */
  show({ key, kind, match, asked }: Found): Result {
    const entry = this.#entries.get(key);
    if (!entry) throw new Error(`${key} is not in this index.`);
    const hits = this.#exact(Object.keys(match), asked);
    const isHit = (word: string) => this.#says(word, hits);
    const isIn = (field: string) => [...hits].some((term) => match[term]?.includes(field));
    const text = isIn('lead') || !isIn('body') ? entry.lead || entry.body : entry.body;
    return {
      key,
      kind,
      path: entry.path,
      title: mark(entry.title, isHit),
      excerpt: mark(passage(text, isHit), isHit),
    };
  }

  /**
   * One page of what is found, ready to be shown.
   * @param page counted from 1; the last one where there are not so many @param size how many stand on a page
   */
  page(given: string, page: number, size: number): FoundPage {
    const { query, cut, total, groups } = this.find(given);
    const found = groups.flatMap(({ results }) => results);
    const from = (Math.min(Math.max(1, page), pageAt(total - 1, size)) - 1) * size;
    return { query, cut, total, results: found.slice(from, from + size).map((each) => this.show(each)) };
  }
}
