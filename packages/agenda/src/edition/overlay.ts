import { type DocumentOf, documentSchemas, KINDS, type Kind, NEEDED, SETTINGS_KEY } from '../documents.js';
import type { EditionContent } from './bundle.js';
import { canonicalJson, sha256 } from './canonical.js';
import type { RawDocument } from './compile.js';
import type { Differences, Placed } from './document-index.js';
import { Edition } from './edition.js';
import { isRecord, pruned, prunedMenu } from './prune.js';
import { referringFields } from './references.js';
import type { Scope } from './scope.js';

/** What an overlay lays over an edition. */
export interface Changes {
  /** Documents that are added, or replace the one of the same key. */
  put?: readonly { kind: Kind; document: RawDocument }[];
  /** The keys of documents that are taken out; those that the edition does not hold say nothing. */
  withdraw?: Iterable<string>;
  /** Whom the result is for, where it is for others than the edition is. */
  scope?: Scope;
}

/** Thrown for changes that would not give an edition; the message names the document and says what is wrong with it. */
export class OverlayError extends Error {
  override name = 'OverlayError';
}

/** The text that every link to a document has in canonical Markdown; whatever else has it is looked at in vain. */
const LINK = /\(key:([a-z0-9-]+)\)/g;

/** The field of the settings that names pages among other words. */
const MENU = { name: 'navigation', shape: 'many' } as const;

/** Whether a text in several languages links to one of these keys. */
function links(texts: unknown, keys: ReadonlySet<string>): boolean {
  if (!isRecord(texts)) return false;
  return Object.values(texts).some((text) => {
    if (typeof text !== 'string' || !text.includes('(key:')) return false;
    for (const [, key] of text.matchAll(LINK)) if (key && keys.has(key)) return true;
    return false;
  });
}

/** What finds the documents of a kind that refer to one of these keys, or `null` for a kind that can't refer to such. */
function referrerTest(kind: Kind, gone: ReadonlyMap<string, Kind>) {
  const keys = new Set(gone.keys());
  const kinds = new Set(gone.values());
  const fields = referringFields[kind].filter(
    ({ meaning }) => !meaning.references || meaning.references.some((each) => kinds.has(each)),
  );
  const names = [...fields, ...(kind === SETTINGS_KEY ? [MENU] : [])];
  if (names.length === 0) return null;
  return (document: DocumentOf<Kind>) =>
    names.some(({ name, shape }) => {
      const value = (document as Record<string, unknown>)[name];
      if (shape === 'markdown') return links(value, keys);
      return Array.isArray(value) ? value.some((key) => keys.has(key)) : keys.has(value as string);
    });
}

/**
 * Whether a document still says what it said when one of its single references is empty. An ask of a subregion would become one of the whole
 * MRA, and the value of a subregion one of nowhere: a field that must be given says something by being empty.
 */
function standsWithout(document: RawDocument, field: string, optional: boolean): boolean {
  return optional && !(field === 'subregion' && document.area === 'subregion');
}

/** Documents laid over an edition, and what follows from them for the others. */
class Layer {
  readonly #differences = new Map<string, Placed | { kind: Kind; document: null }>();
  /** What went since references to it were last taken out. */
  #gone = new Map<string, Kind>();

  constructor(readonly base: Edition) {}

  #kindOf(key: string): Kind | undefined {
    const own = this.#differences.get(key);
    if (own === undefined) return this.base.kindOf(key);
    return own.document ? own.kind : undefined;
  }

  put(kind: Kind, raw: RawDocument): void {
    const other = this.base.kindOf(raw.key) ?? this.#kindOf(raw.key);
    if (other && other !== kind)
      throw new OverlayError(`The key “${raw.key}” of ${kind} is already used in ${other}`);
    const result = documentSchemas[kind].safeParse(raw);
    if (!result.success) {
      const [issue] = result.error.issues;
      const where = issue?.path.join('.') || '(all of it)';
      throw new OverlayError(`${kind}/${raw.key} does not fit the schema at ${where}: ${issue?.message}`);
    }
    this.#differences.set(raw.key, { kind, document: result.data });
  }

  withdraw(key: string): void {
    const kind = this.#kindOf(key);
    if (!kind) return;
    if (NEEDED.some((needed) => needed.key === key))
      throw new OverlayError(`No edition can do without ${kind}/${key}`);
    this.#gone.set(key, kind);
    this.#differences.set(key, { kind, document: null });
  }

  /** Rids a document of references to what is not there; withdraws it where it can't stand without. */
  #prune({ kind, document }: Placed): void {
    let falls = false;
    const raw: RawDocument = document;
    const isGone = (key: string) => this.#kindOf(key) === undefined;
    const rid = pruned(kind, raw, {
      admit: (key, _, kinds) => {
        const found = this.#kindOf(key);
        return found !== undefined && (!kinds || kinds.includes(found));
      },
      single: (field) => {
        const { optional = false } = referringFields[kind].find(({ name }) => name === field) ?? {};
        falls ||= !standsWithout(raw, field, optional);
        return null;
      },
      malformed: (field, construct) => {
        throw new OverlayError(
          `${kind}/${raw.key} has Markdown outside the subset in ${field}: ${construct}`,
        );
      },
    });
    if (falls) this.withdraw(raw.key);
    else
      this.#differences.set(raw.key, { kind, document: prunedMenu(kind, rid, isGone) as DocumentOf<Kind> });
  }

  get differences(): Differences {
    return this.#differences;
  }

  get #put(): Placed[] {
    return [...this.#differences.values()].flatMap(({ kind, document }) =>
      document ? [{ kind, document }] : [],
    );
  }

  /** The documents that still refer to what went. */
  #referrers(gone: ReadonlyMap<string, Kind>): Placed[] {
    const put = this.#put;
    return KINDS.flatMap((kind) => {
      const refers = referrerTest(kind, gone);
      if (!refers) return [];
      const found: Placed[] = put.filter((placed) => placed.kind === kind && refers(placed.document));
      for (const document of this.base.all(kind))
        if (refers(document) && !this.#differences.has(document.key)) found.push({ kind, document });
      return found;
    });
  }

  /** Takes out every reference to what is not there, and what can't stand without, until all that is left holds together. */
  settle(): void {
    for (const placed of this.#put) this.#prune(placed);
    while (this.#gone.size > 0) {
      const gone = this.#gone;
      this.#gone = new Map();
      for (const placed of this.#referrers(gone)) this.#prune(placed);
    }
  }
}

/**
 * An edition with documents added, replaced or withdrawn, without making the rest again: it shares all lists and indexes that stay as they are.
 * References to what is not there are left out as the compiler does: lists are shorter and links in texts are plain text. A single reference
 * becomes empty, and where a document must have it, or would say something else without, the document goes along, and so on.
 *
 * What only the whole can tell is not checked, as whether an address is taken: that is the compiler's, before something is published.
 * @returns the edition itself where nothing changes; otherwise one with an id of its own, for the same changes always the same
 * @throws {OverlayError} for a document that does not fit, and for withdrawing what no edition can do without
 */
export function overlay(edition: Edition, { put = [], withdraw = [], scope }: Changes): Edition {
  const { scope: before } = edition.content;
  const layer = new Layer(edition);
  const withdrawn = [...new Set(withdraw)].filter((key) => edition.kindOf(key) !== undefined).sort();
  if (put.length === 0 && withdrawn.length === 0 && (scope ?? before) === before) return edition;
  for (const key of withdrawn) layer.withdraw(key);
  for (const { kind, document } of put) layer.put(kind, document);
  layer.settle();
  const id = sha256(canonicalJson({ over: edition.id, scope: scope ?? before, put, withdrawn }));
  return edition.with(layer.differences, id, scope ?? before);
}

/** What is left of an earlier edition when all that has been withdrawn since is gone from it too. */
export interface Remainder {
  edition: Edition;
  /** How many documents were taken out, with what could not stand without them. */
  withdrawn: number;
}

const count = (edition: Edition) => KINDS.reduce((sum, kind) => sum + edition.all(kind).length, 0);

/**
 * A release or another earlier edition without what the live one no longer holds: what was withdrawn is held by nothing. A picture is
 * withdrawn when its bytes are, whatever its document is called.
 */
export function withoutWithdrawn(older: Edition, live: Edition): Remainder {
  const blobs = new Set(live.all('media').map(({ blob }) => blob));
  const withdraw = KINDS.flatMap((kind) =>
    older
      .all(kind)
      .filter(
        (document) => live.kindOf(document.key) !== kind || ('blob' in document && !blobs.has(document.blob)),
      )
      .map(({ key }) => key),
  );
  const edition = overlay(older, { withdraw });
  return { edition, withdrawn: count(older) - count(edition) };
}

/**
 * Content rid of references to documents that it does not hold, as of a kind that is not known here.
 * @throws {OverlayError} where that would take what no edition can do without
 */
export function withoutUnknownReferences(content: EditionContent): EditionContent {
  const envelope = {
    schemaVersion: '',
    id: '',
    sequence: 0,
    revision: 0,
    compiledAt: '',
    rollback: false,
    hmac: '',
  };
  const edition = new Edition(envelope, content);
  const put = KINDS.flatMap((kind) => edition.all(kind).map((document) => ({ kind, document })));
  return overlay(edition, { put }).content;
}
