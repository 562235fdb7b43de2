import { type DocumentOf, KINDS, type Kind } from '../documents.js';
import type { Bundle, EditionContent, Envelope } from './bundle.js';

/** Thrown when something asks for a document that the edition does not hold. */
export class UnknownDocumentError extends Error {
  override name = 'UnknownDocumentError';
}

/** An edition in memory, indexed: everything that a channel may know. Immutable. */
export class Edition {
  readonly #byKey = new Map<string, { kind: Kind; document: DocumentOf<Kind> }>();
  readonly #referring = new Map<string, Map<string, DocumentOf<Kind>[]>>();

  constructor(
    readonly envelope: Envelope,
    readonly content: EditionContent,
  ) {
    for (const kind of KINDS) {
      for (const document of content.documents[kind]) this.#byKey.set(document.key, { kind, document });
    }
  }

  /** The hash of the content, 64 hexadecimal digits. */
  get id(): string {
    return this.envelope.id;
  }

  /** All documents of a kind, sorted by key. */
  all<K extends Kind>(kind: K): readonly DocumentOf<K>[] {
    return this.content.documents[kind] as DocumentOf<K>[];
  }

  /** The document of that kind and key, or `undefined`. */
  find<K extends Kind>(kind: K, key: string): DocumentOf<K> | undefined {
    const found = this.#byKey.get(key);
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
    const name = `${kind}.${field}`;
    const known = this.#referring.get(name) ?? this.#indexReferences(kind, field);
    this.#referring.set(name, known);
    return (known.get(key) ?? []) as DocumentOf<K>[];
  }

  #indexReferences(kind: Kind, field: string): Map<string, DocumentOf<Kind>[]> {
    const index = new Map<string, DocumentOf<Kind>[]>();
    for (const document of this.content.documents[kind]) {
      const value = (document as Record<string, unknown>)[field];
      for (const key of new Set(Array.isArray(value) ? value : [value])) {
        if (typeof key !== 'string') continue;
        const list = index.get(key);
        if (list) list.push(document);
        else index.set(key, [document]);
      }
    }
    return index;
  }

  /** The kind of a key, whatever it is, or `undefined`. */
  kindOf(key: string): Kind | undefined {
    return this.#byKey.get(key)?.kind;
  }
}

/** Indexes a checked bundle. */
export function openEdition({ envelope, content }: Bundle): Edition {
  return new Edition(envelope, content);
}
