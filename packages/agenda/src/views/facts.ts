import type { DocumentOf } from '../documents.js';
import type { Kind } from '../kinds/kinds.js';
import { fieldLabel } from '../kinds/naming.js';
import type { Locale, Phrase } from '../locales.js';

/** A small fact of a document with what it is called, which pages, PDFs and cards draw without knowing which one it is. */
export interface Fact {
  /** The field that it is edited in. */
  field: string;
  /** In the reader's language. */
  label: string;
  value: Phrase;
}

/** The facts of a document of a kind that are known, in the order in which they are given. */
export function factsOf<K extends Kind>(
  kind: K,
  values: { readonly [F in keyof DocumentOf<K> & string]?: Phrase | null },
  locale: Locale,
): Fact[] {
  const given = Object.entries(values) as [keyof DocumentOf<K> & string, Phrase | null][];
  return given.flatMap(([field, value]) =>
    value ? [{ field, label: fieldLabel(kind, field)[locale], value }] : [],
  );
}
