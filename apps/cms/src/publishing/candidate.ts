import {
  canonicalJson,
  compileContent,
  type EditionContent,
  editorialSchema,
  isVisible,
  KINDS,
  type Kind,
  mayBeRestricted,
  type Problem,
  type RawDocument,
  type RawDocuments,
  referringFields,
  restrictedAlong,
  SCOPES,
  type Scope,
} from '@mra/agenda';
import type { Payload } from 'payload';
import { documentOf, type PayloadRecord, type Report } from '../documents/mapping';
import { configOf } from '../documents/records';
import type { KeyOf } from '../rich-text/from-lexical';

export type Records = ReadonlyMap<Kind, readonly PayloadRecord[]>;

/** What publishing a set of records would give. */
export interface Trial {
  /** The documents that the edition would hold, before the checks. */
  documents: RawDocuments;
  /** `null` where something stands in the way. */
  content: EditionContent | null;
  problems: Problem[];
}

function isPublished(payload: Payload, kind: Kind, record: PayloadRecord): boolean {
  return !configOf(payload, kind).versions?.drafts || record._status === 'published';
}

/**
 * Whether those whom a scope is for may see a record. A kind that can't be restricted has no field for it. A record that is older than the field has its
 * initial value, `public`: the migration that adds the column fills it in on SQLite, and where MongoDB has nothing Payload reads it so. What
 * says anything else, or `null`, is for nobody.
 */
function maySee(kind: Kind, record: PayloadRecord, scope: Scope): boolean {
  return !mayBeRestricted(kind) || isVisible(record.visibility, scope);
}

/** The scopes that records give editions of: the public one, and others where these would hold more. */
export function scopesOf(records: Records): Scope[] {
  return SCOPES.filter(
    (scope) =>
      scope === 'public' ||
      [...records].some(([kind, all]) =>
        all.some((record) => !maySee(kind, record, 'public') && maySee(kind, record, scope)),
      ),
  );
}

/** The keys of the pictures that documents show. */
function shownMedia(documents: RawDocuments): Set<unknown> {
  return new Set(
    KINDS.flatMap((kind) =>
      referringFields[kind]
        .filter(({ meaning }) => meaning.references?.includes('media'))
        .flatMap(({ name }) => documents[kind].flatMap((document) => document[name])),
    ),
  );
}

function keyFinder(records: Records): { keys: ReadonlyMap<string, string>; keyOf: KeyOf } {
  const keys = new Map<string, string>(
    [...records].flatMap(([kind, all]) => all.map(({ id, key }) => [`${kind}/${id}`, String(key)] as const)),
  );
  return { keys, keyOf: ({ relationTo, value }) => keys.get(`${relationTo}/${value}`) ?? null };
}

function withoutEditorial(document: RawDocument): RawDocument {
  const editorial: readonly string[] = Object.keys(editorialSchema.shape);
  return Object.fromEntries(
    Object.entries(document).filter(([name]) => !editorial.includes(name)),
  ) as RawDocument;
}

/** The document of a key in an edition of a scope, before the checks; `undefined` where it holds none. */
export function documentIn(
  payload: Payload,
  records: Records,
  kind: Kind,
  key: string,
  scope: Scope,
): RawDocument | undefined {
  const record = records.get(kind)?.find((each) => each.key === key);
  if (!record || !isPublished(payload, kind, record) || !maySee(kind, record, scope)) return undefined;
  return withoutEditorial(documentOf(configOf(payload, kind), record, keyFinder(records).keyOf, () => {}));
}

/** The documents of those records that are wanted, by kind. */
function documentsOf(
  payload: Payload,
  records: Records,
  keyOf: KeyOf,
  wanted: (kind: Kind, record: PayloadRecord) => boolean,
  report: (kind: Kind, key: string) => Report,
): RawDocuments {
  const lists = KINDS.map((kind): [Kind, RawDocument[]] => {
    const config = configOf(payload, kind);
    const all = (records.get(kind) ?? []).filter((record) => wanted(kind, record));
    return [
      kind,
      all.map((record) =>
        withoutEditorial(documentOf(config, record, keyOf, report(kind, String(record.key)))),
      ),
    ];
  });
  return Object.fromEntries(lists) as unknown as RawDocuments;
}

function filtered(documents: RawDocuments, keep: (kind: Kind, key: string) => boolean): RawDocuments {
  return Object.fromEntries(
    KINDS.map((kind) => [kind, documents[kind].filter(({ key }) => keep(kind, key))]),
  ) as unknown as RawDocuments;
}

/**
 * Tries what records would give as an edition of a scope: what is published and may be seen there, without what exists only for something
 * restricted, and of the pictures those that something shows.
 * @param alsoShown the key of a picture to check although nothing shows it yet
 */
export function tryRecords(payload: Payload, records: Records, scope: Scope, alsoShown?: string): Trial {
  const { keys, keyOf } = keyFinder(records);
  const problems: Problem[] = [];
  const visible = documentsOf(
    payload,
    records,
    keyOf,
    (kind, record) => isPublished(payload, kind, record) && maySee(kind, record, scope),
    (kind, key) => (field, detail) => void problems.push({ kind, key, field, code: 'markdown', detail }),
  );
  // Drafts as well: what is prepared with them is not to be seen before they are.
  const restricted = documentsOf(
    payload,
    records,
    keyOf,
    (kind, record) => !maySee(kind, record, scope),
    () => () => {},
  );
  const along = restrictedAlong(visible, restricted);
  const seen = filtered(visible, (_, key) => !along.has(key));
  const shown = shownMedia(seen).add(alsoShown);
  const documents = filtered(seen, (kind, key) => kind !== 'media' || shown.has(key));
  const present = new Set(KINDS.flatMap((kind) => documents[kind].map(({ key }) => key)));
  const withheld = new Set([...keys.values()].filter((key) => !present.has(key)));
  const compiled = compileContent({ documents, withheld }, scope);
  problems.push(...compiled.problems);
  return { documents, content: problems.length > 0 ? null : compiled.content, problems };
}

/** Problems that a record has, or gives to others that did not have them. */
export function caused(problems: readonly Problem[], known: readonly Problem[], key: string): Problem[] {
  const before = new Set(known.map((problem) => canonicalJson(problem)));
  // What two documents have with each other is said once, of the one at hand.
  const isOtherSide = ({ code, detail }: Problem) => code === 'same-observation' && detail === key;
  return problems.filter(
    (problem) => problem.key === key || !(before.has(canonicalJson(problem)) || isOtherSide(problem)),
  );
}
