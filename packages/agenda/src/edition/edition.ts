import { type DocumentOf, KINDS, type Kind } from '../documents.js';
import type { Bundle, EditionContent, Envelope } from './bundle.js';
import { type Differences, type DocumentIndex, indexOf, listWith } from './document-index.js';

/** Thrown when something asks for a document that the edition does not hold. */
export class UnknownDocumentError extends Error {
  override name = 'UnknownDocumentError';
}

/** An edition in memory, indexed: everything that a channel may know. Immutable. */
export class Edition {
  readonly #index: DocumentIndex;

  /** @param index of the content, where there is one that shares most of its work with another edition's */
  constructor(
    readonly envelope: Envelope,
    readonly content: EditionContent,
    index: DocumentIndex = indexOf(content.documents),
  ) {
    this.#index = index;
  }

  /** What tells this content from any other: its hash, or that of what it was made from; 64 hexadecimal digits. */
  get id(): string {
    return this.envelope.id;
  }

  /** All documents of a kind, sorted by key. */
  all<K extends Kind>(kind: K): readonly DocumentOf<K>[] {
    return this.content.documents[kind] as DocumentOf<K>[];
  }

  /** The document of that kind and key, or `undefined`. */
  find<K extends Kind>(kind: K, key: string): DocumentOf<K> | undefined {
    const found = this.#index.find(key);
    return found?.kind === kind ? (found.document as DocumentOf<K>) : undefined;
  }

  /** The document of that kind and key. @throws {UnknownDocumentError} where the edition does not hold it. */
  get<K extends Kind>(kind: K, key: string): DocumentOf<K> {
    const found = this.find(kind, key);
    if (!found) throw new UnknownDocumentError(`This edition has no ${kind} with the key “${key}”`);
    return found;
  }

  /**
   * The documents of a kind that refer to a key in one of their fields, sorted by key.
   * @param field the name of a field that holds a key or a list of keys
   */
  referring<K extends Kind>(
    kind: K,
    field: keyof DocumentOf<K> & string,
    key: string,
  ): readonly DocumentOf<K>[] {
    return this.#index.referring(kind, field, key) as readonly DocumentOf<K>[];
  }

  /** The kind of a key, whatever it is, or `undefined`. */
  kindOf(key: string): Kind | undefined {
    return this.#index.find(key)?.kind;
  }

  /**
   * This edition with some documents laid over its own, sharing the lists and the index of all others. What they refer to is not looked at: use
   * `overlay`.
   * @param id what tells the result from this and from any other
   */
  with(differences: Differences, id: string, scope = this.content.scope): Edition {
    const lists = KINDS.map((kind) => [kind, listWith(kind, this.content.documents[kind], differences)]);
    const documents = Object.fromEntries(lists) as EditionContent['documents'];
    return new Edition({ ...this.envelope, id }, { scope, documents }, this.#index.with(differences));
  }
}

/** Indexes a checked bundle. */
export function openEdition({ envelope, content }: Bundle): Edition {
  return new Edition(envelope, content);
}
