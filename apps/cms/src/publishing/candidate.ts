import {
  canonicalJson,
  compileContent,
  type EditionContent,
  editorialSchema,
  KINDS,
  type Kind,
  type Problem,
  type RawDocument,
  referringFields,
} from '@mra/agenda';
import type { Payload } from 'payload';
import { documentOf, type PayloadRecord } from '../documents/mapping';
import { configOf } from '../documents/records';
import type { KeyOf } from '../rich-text/from-lexical';

export type Records = ReadonlyMap<Kind, readonly PayloadRecord[]>;

/** What publishing a set of records would give. */
export interface Trial {
  /** The public documents, before the checks. */
  documents: Record<Kind, readonly RawDocument[]>;
  /** `null` where something stands in the way. */
  content: EditionContent | null;
  problems: Problem[];
}

function isPublic(record: PayloadRecord): boolean {
  return (record._status ?? 'published') === 'published' && record.visibility !== 'lobby';
}

/** The keys of the pictures that documents show. */
function shownMedia(documents: readonly [Kind, readonly RawDocument[]][]): Set<unknown> {
  return new Set(
    documents.flatMap(([kind, all]) =>
      referringFields[kind]
        .filter(({ meaning }) => meaning.references?.includes('media'))
        .flatMap(({ name }) => all.map((document) => document[name])),
    ),
  );
}

function keyFinder(records: Records): { keys: ReadonlyMap<string, string>; keyOf: KeyOf } {
  const keys = new Map<string, string>(
    [...records].flatMap(([kind, all]) => all.map(({ id, key }) => [`${kind}/${id}`, String(key)] as const)),
  );
  return { keys, keyOf: ({ relationTo, value }) => keys.get(`${relationTo}/${value}`) ?? null };
}

function withoutOffice(document: RawDocument): RawDocument {
  const editorial: readonly string[] = Object.keys(editorialSchema.shape);
  return Object.fromEntries(
    Object.entries(document).filter(([name]) => !editorial.includes(name)),
  ) as RawDocument;
}

/** The public document of a key, before the checks; `undefined` where it is not public. */
export function publicDocument(payload: Payload, records: Records, kind: Kind, key: string) {
  const record = records.get(kind)?.find((each) => each.key === key);
  if (!record || !isPublic(record)) return undefined;
  return withoutOffice(documentOf(configOf(payload, kind), record, keyFinder(records).keyOf, () => {}));
}

/**
 * Tries what records would give as a public edition.
 * @param alsoShown the key of a picture to check although nothing shows it yet
 */
export function tryRecords(payload: Payload, records: Records, alsoShown?: string): Trial {
  const { keys, keyOf } = keyFinder(records);
  const problems: Problem[] = [];
  const documents = KINDS.map((kind): [Kind, RawDocument[]] => [
    kind,
    (records.get(kind) ?? []).filter(isPublic).map((record) => {
      const document = documentOf(configOf(payload, kind), record, keyOf, (field, detail) => {
        problems.push({ kind, key: String(record.key), field, code: 'markdown', detail });
      });
      return withoutOffice(document);
    }),
  ]);
  const shown = shownMedia(documents).add(alsoShown);
  const published = Object.fromEntries(
    documents.map(([kind, all]) => [kind, kind === 'media' ? all.filter(({ key }) => shown.has(key)) : all]),
  ) as Record<Kind, RawDocument[]>;
  const present = new Set(KINDS.flatMap((kind) => published[kind].map(({ key }) => key)));
  const withheld = new Set([...keys.values()].filter((key) => !present.has(key)));
  const compiled = compileContent({ documents: published, withheld });
  problems.push(...compiled.problems);
  return { documents: published, content: problems.length > 0 ? null : compiled.content, problems };
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
