import type { DocumentOf } from '../documents.js';
import type { Edition } from '../edition/edition.js';
import { oncePerEdition } from '../edition/once.js';
import { type Kind, kinds } from '../kinds/kinds.js';
import type { Order } from '../kinds/order.js';
import type { Locale } from '../locales.js';

/** Some documents of a kind in the order that its definition gives; those that it does not tell apart stay as they were. */
export function ordered<K extends Kind>(
  kind: K,
  documents: readonly DocumentOf<K>[],
  locale: Locale,
): readonly DocumentOf<K>[] {
  const order = kinds[kind].order as Order<DocumentOf<K>>;
  return documents.toSorted((a, b) => order(a, b, locale));
}

const sorted = oncePerEdition(() => new Map<Kind, readonly DocumentOf<Kind>[]>());

/** All documents of a kind in the order that its definition gives; those that it does not tell apart by key. */
export function inOrder<K extends Kind>(edition: Edition, kind: K, locale: Locale): readonly DocumentOf<K>[] {
  const known = sorted(edition, locale);
  const documents = known.get(kind) ?? ordered(kind, edition.all(kind), locale);
  known.set(kind, documents);
  return documents as readonly DocumentOf<K>[];
}
