import type { z } from 'zod';
import type { Words } from '../locales.js';

/** What each value of a choice is called. */
export type Labels<T extends string> = Readonly<Record<T, Words>>;

/** What people read of one field, wherever it stands. */
export interface FieldNames<Tab extends string = string> {
  /** The tab of the form that it stands on; without one it stands beside the form, or nobody fills it in. */
  tab?: Tab;
  /** What the form calls it, and pages, PDFs and cards too unless `shown` says otherwise. */
  label: Words;
  /** What helps an editor to fill it in. */
  help?: Words;
  /** What it means to whoever reads the open data. */
  meaning: Words;
  /** What readers see above it, where the words of the form ask an editor something. */
  shown?: Words;
  /** The field in which what is picked here must have the same value as the document itself: of a subregion its own municipalities. */
  within?: string;
  /** The names of the values of a choice. */
  choices?: Labels<string>;
}

type Item<V> = NonNullable<V> extends readonly (infer U)[] ? U : NonNullable<V>;

/** A choice names every value that it can have; nothing else has choices. */
type ChoicesOf<V> = [Item<V>] extends [string]
  ? string extends Item<V>
    ? { choices?: never }
    : { choices: Labels<Item<V>> }
  : { choices?: never };

/** What people read of a kind of document and of its fields. */
export interface KindNames {
  /** One document and several, as editors call them. */
  singular: Words;
  plural: Words;
  /** What readers call several of them, where the editors' word does not do. */
  shown?: Words;
  /** What the kind is for, above its list in the admin. */
  help: Words;
  tabs: Readonly<Record<string, Words>>;
  fields: Readonly<Record<string, FieldNames>>;
}

/** The names of a kind of which the schema is known: a field or a choice without a name is a type error. */
export interface NamesOf<S extends z.ZodObject, Tab extends string = string> extends KindNames {
  tabs: Readonly<Record<Tab, Words>>;
  fields: { readonly [F in keyof z.output<S>]-?: FieldNames<NoInfer<Tab>> & ChoicesOf<z.output<S>[F]> };
}

/**
 * The names of a kind: of its fields in the order in which the form shows them.
 * @param _schema the kind's schema, which says what fields there are
 */
export function defineNames<S extends z.ZodObject, Tab extends string>(
  _schema: S,
  names: NamesOf<S, Tab>,
): NamesOf<S, Tab> {
  return names;
}
