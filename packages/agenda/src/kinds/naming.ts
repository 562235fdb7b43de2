import type { DocumentOf } from '../documents.js';
import type { Words } from '../locales.js';
import { KINDS, type Kind, kinds } from './kinds.js';
import type { FieldNames, KindNames } from './names.js';

/** The names of a kind and of its fields, in the order in which the form shows them. */
export function namesOf(kind: Kind): KindNames {
  return kinds[kind].names;
}

/** The names of a field. */
export function fieldNames<K extends Kind>(kind: K, field: keyof DocumentOf<K> & string): FieldNames {
  const names = namesOf(kind).fields[field];
  // The types say that there is one; this is for who is given a name from elsewhere.
  if (!names) throw new Error(`The agenda has no field ${field} in ${kind}`);
  return names;
}

/** What readers see above the value of a field, on whatever it stands. */
export function fieldLabel<K extends Kind>(kind: K, field: keyof DocumentOf<K> & string): Words {
  const { shown, label } = fieldNames(kind, field);
  return shown ?? label;
}

/** What documents of a kind are called together by whoever reads them. */
export const KIND_LABELS = Object.fromEntries(
  KINDS.map((kind) => {
    const { shown, plural } = namesOf(kind);
    return [kind, shown ?? plural];
  }),
) as Record<Kind, Words>;
