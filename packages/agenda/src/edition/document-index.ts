import { type DocumentOf, KINDS, type Kind } from '../documents.js';
import type { Documents } from './references.js';

/** A document with its kind. */
export interface Placed {
  kind: Kind;
  document: DocumentOf<Kind>;
}

/** By key, what differs from the documents of another index: with its kind what is there instead, or `null` where nothing is any more. */
export type Differences = ReadonlyMap<string, Placed | { kind: Kind; document: null }>;

/** Finds documents by key, and by what they refer to. */
export interface DocumentIndex {
  find(key: string): Placed | undefined;
  /** The documents of a kind that refer to a key in a field, sorted by key. */
  referring(kind: Kind, field: string, key: string): readonly DocumentOf<Kind>[];
  /** An index of the same documents but for these: it shares all else. */
  with(differences: Differences): DocumentIndex;
}

/** The keys that a field of a document holds, each once. */
function keysIn(document: DocumentOf<Kind>, field: string): Set<unknown> {
  const value = (document as Record<string, unknown>)[field];
  return new Set(Array.isArray(value) ? value : [value]);
}

const byKey = (a: { key: string }, b: { key: string }) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);

/** The index of all documents of an edition. What refers to what is looked up once for each field that somebody asks about. */
class WholeIndex implements DocumentIndex {
  readonly #byKey = new Map<string, Placed>();
  readonly #referring = new Map<string, ReadonlyMap<string, DocumentOf<Kind>[]>>();

  constructor(readonly documents: Readonly<Documents>) {
    for (const kind of KINDS)
      for (const document of documents[kind]) this.#byKey.set(document.key, { kind, document });
  }

  find(key: string): Placed | undefined {
    return this.#byKey.get(key);
  }

  referring(kind: Kind, field: string, key: string): readonly DocumentOf<Kind>[] {
    const name = `${kind}.${field}`;
    const known = this.#referring.get(name) ?? this.#indexReferences(kind, field);
    this.#referring.set(name, known);
    return known.get(key) ?? [];
  }

  #indexReferences(kind: Kind, field: string): ReadonlyMap<string, DocumentOf<Kind>[]> {
    const index = new Map<string, DocumentOf<Kind>[]>();
    for (const document of this.documents[kind]) {
      for (const key of keysIn(document, field)) {
        if (typeof key !== 'string') continue;
        const list = index.get(key);
        if (list) list.push(document);
        else index.set(key, [document]);
      }
    }
    return index;
  }

  with(differences: Differences): DocumentIndex {
    return new LayeredIndex(this, differences);
  }
}

/** Some documents laid over those of a whole index. */
class LayeredIndex implements DocumentIndex {
  readonly #own: WholeIndex;

  constructor(
    readonly below: WholeIndex,
    readonly differences: Differences,
  ) {
    const own = Object.fromEntries(KINDS.map((kind): [Kind, DocumentOf<Kind>[]] => [kind, []]));
    for (const { kind, document } of differences.values()) if (document) own[kind]?.push(document);
    this.#own = new WholeIndex(own as unknown as Documents);
  }

  find(key: string): Placed | undefined {
    const own = this.differences.get(key);
    if (own === undefined) return this.below.find(key);
    return own.document ? own : undefined;
  }

  referring(kind: Kind, field: string, key: string): readonly DocumentOf<Kind>[] {
    const below = this.below.referring(kind, field, key);
    const kept = below.filter((document) => !this.differences.has(document.key));
    const own = this.#own.referring(kind, field, key);
    if (own.length === 0 && kept.length === below.length) return below;
    return [...kept, ...own].sort(byKey);
  }

  with(differences: Differences): DocumentIndex {
    // One layer, however often something is laid over: finding costs the same.
    return new LayeredIndex(this.below, new Map([...this.differences, ...differences]));
  }
}

/** Indexes the documents of an edition. */
export function indexOf(documents: Readonly<Documents>): DocumentIndex {
  return new WholeIndex(documents);
}

/** The documents of a kind with differences laid over them, sorted by key; the same list where none is of that kind. */
export function listWith<K extends Kind>(
  kind: K,
  list: readonly DocumentOf<K>[],
  differences: Differences,
): DocumentOf<K>[] {
  const own = [...differences.values()].filter((placed) => placed.kind === kind);
  if (own.length === 0) return list as DocumentOf<K>[];
  const kept = list.filter(({ key }) => !differences.has(key));
  return merged(
    kept,
    own.flatMap(({ document }) => (document ? [document as DocumentOf<K>] : [])),
  );
}

/** A sorted list with others put in their places. */
function merged<T extends { key: string }>(left: readonly T[], others: readonly T[]): T[] {
  const right = others.toSorted(byKey);
  const all: T[] = [];
  let at = 0;
  for (const each of right) {
    while (at < left.length && byKey(left[at] as T, each) < 0) all.push(left[at++] as T);
    all.push(each);
  }
  return all.concat(left.slice(at));
}
