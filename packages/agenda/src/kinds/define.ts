import type { z } from 'zod';
import type { Visibility } from '../edition/scope.js';
import type { Locale, LocalizedText, Words } from '../locales.js';
import type { Section } from '../sections.js';
import type { Group } from './groups.js';
import type { Kind } from './kinds.js';
import type { KindNames, NamesOf } from './names.js';

/** The names of the fields of `D` that hold a `V`, or nothing. */
type FieldsWith<D, V> = { [F in keyof D & string]: NonNullable<D[F]> extends V ? F : never }[keyof D &
  string];

/** What a page reads of its query: a page of a long list, besides that what a visitor chooses or looks for, or nothing. */
export type Query = 'nothing' | 'page' | 'choices';

/** Where the foot of every page leads to a list or a section: in which group, after what comes there earlier; `null` for nowhere. */
export type Footer = { group: 'agenda' | 'region' | 'data'; turn: number } | null;

/** What a search finds a document by and introduces it with. */
interface Found<D> {
  /** The texts that name it, in the order in which they are read. */
  title: readonly FieldsWith<D, LocalizedText | string>[];
  lead: FieldsWith<D, LocalizedText> | null;
}

/** A kind with pages of its own. */
export interface PagePlace {
  /** The part of the address between language and slug; empty for pages that stand directly under the language. */
  segment: Words;
  /** The name of the list in menus and breadcrumbs. */
  name: Words;
  /** What stands above the title on a card of one of them. */
  label: Words;
  footer: Footer;
  /** The title of the card of all of them, where that of their list does not do on its own. */
  cardTitle?: Words;
  /** The page that shows all of them; `null` where there is none. */
  list: {
    title: Words;
    lead: Words;
    query: Query;
  } | null;
  /** What the page of one of them reads of its query. */
  query: Exclude<Query, 'choices'>;
}

/** The page of another document on which a document is read. */
export interface Beside {
  kind: Kind;
  key: string;
}

/** Where a document is read; `null` for what is found through what it belongs to. */
export type Place<D> =
  | { page: PagePlace; found: Found<D> }
  /** On a page that is made of many documents, after the kinds there whose turn comes earlier. */
  | {
      section: Section;
      turn: number /** Whether its entries fill pages of a long list. */;
      paged: boolean;
      found: Found<D>;
    }
  /** On the list of another kind, after that. */
  | { list: Kind; found: Found<D> }
  /** On the page of a document that it belongs to; `null` where that one has none. */
  | { beside: (document: D) => Beside | null; found: Found<D> }
  | null;

/**
 * What a document is there for, which says what of something restricted it would tell: by itself; only for what refers to it; or as a part of
 * the documents that these fields name.
 */
export type Existence<D> = 'by itself' | 'for others' | { partOf: readonly FieldsWith<D, string>[] };

/** How editors find documents of a kind in the admin. */
interface Form<D> {
  group: Group;
  /** Its turn in the menu among those of its group. */
  turn: number;
  /** Its list; `null` for what has no ordinary one: the settings, which are one document, and pictures. */
  list: {
    /** The field that a document is known by, or the path of one in what it refers to. */
    title: (keyof D & string) | { from: `${keyof D & string}.${string}` };
    /** The columns, before the day of the last change and the status. */
    columns: readonly (keyof D & string)[];
    /** What it is sorted by, backwards after a minus; nothing in several languages, as Payload can't sort by that without being told one. */
    sort: (keyof D & string) | `-${keyof D & string}`;
  } | null;
}

/** All that there is to say about a kind of document; what channels show of it is said by its views. */
export interface KindDefinition<S extends z.ZodObject, P extends Place<z.output<S>> = Place<z.output<S>>> {
  schema: S;
  names: NamesOf<S>;
  place: P;
  /** Which of two comes first in lists. A method, so that a definition of one kind is a definition of any. */
  order(a: z.output<S>, b: z.output<S>, locale: Locale): number;
  /** Who editors may say can see one. */
  visibilities: readonly Visibility[];
  exists: Existence<z.output<S>>;
  form: Form<z.output<S>>;
}

/** A definition of whatever kind, for folds over all of them. */
export interface AnyKind {
  schema: z.ZodObject;
  names: KindNames;
  place: Place<never> | null;
  order(a: never, b: never, locale: Locale): number;
  visibilities: readonly Visibility[];
  exists: 'by itself' | 'for others' | { partOf: readonly string[] };
  form: Form<Record<string, unknown>>;
}

/** Defines a kind of document: what is wrong or missing is a type error. */
export function defineKind<S extends z.ZodObject, const P extends Place<z.output<S>>>(
  definition: KindDefinition<S, P>,
): KindDefinition<S, P> {
  return definition;
}
