import { type Candidate, KINDS, type Kind, type RawDocument, referringFields } from '@mra/agenda';
import type { Payload, PayloadRequest, SanitizedCollectionConfig } from 'payload';
import { documentOf, type KeyOf, OFFICE_FIELDS, type PayloadRecord } from '../documents/mapping';

/** A record that is about to be published, in the place of the one that is stored. */
export interface Replacement {
  kind: Kind;
  record: PayloadRecord & { key: string };
}

export interface Gathered {
  candidate: Candidate;
  keyOf: KeyOf;
}

export function collectionOf(payload: Payload, kind: Kind): SanitizedCollectionConfig {
  const collection = payload.collections[kind];
  if (!collection) throw new Error(`The CMS has no collection ${kind}`);
  return collection.config;
}

/** A request of its own in the transaction of another: reading all languages must not change the language of the form. */
export function sameTransaction({ transactionID, user }: PayloadRequest): Partial<PayloadRequest> {
  return { user, ...(transactionID === undefined ? {} : { transactionID }) };
}

/** All records of a kind as stored: the published ones, and those never published with the status `draft`. */
async function recordsOf(
  payload: Payload,
  kind: Kind,
  req: PayloadRequest | undefined,
): Promise<PayloadRecord[]> {
  const { docs } = await payload.find({
    collection: kind,
    locale: 'all',
    fallbackLocale: false,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    draft: false,
    ...(req ? { req: sameTransaction(req) } : {}),
  });
  return docs as unknown as PayloadRecord[];
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

/**
 * Reads what may be public, as documents of the agenda.
 * @param replacement a record that takes the place of the stored one, to try what publishing it would give
 */
export async function gather(
  payload: Payload,
  replacement: Replacement | null,
  req?: PayloadRequest,
): Promise<Gathered> {
  const records = new Map<Kind, PayloadRecord[]>();
  // One after the other: a request's transaction is one connection.
  for (const kind of KINDS) {
    const stored = await recordsOf(payload, kind, req);
    const others = stored.filter(
      (record) => replacement?.kind !== kind || record.key !== replacement.record.key,
    );
    records.set(kind, replacement?.kind === kind ? [...others, replacement.record] : stored);
  }
  const keys = new Map<string, string>(
    [...records].flatMap(([kind, all]) => all.map(({ id, key }) => [`${kind}/${id}`, String(key)] as const)),
  );
  const keyOf: KeyOf = ({ relationTo, value }) => keys.get(`${relationTo}/${value}`) ?? null;
  const documents = [...records].map(([kind, all]): [Kind, RawDocument[]] => [
    kind,
    all.filter(isPublic).map((record) => {
      const document = documentOf(collectionOf(payload, kind), record, keyOf);
      for (const field of OFFICE_FIELDS) delete document[field];
      return document;
    }),
  ]);
  const shown = shownMedia(documents);
  const published = Object.fromEntries(
    documents.map(([kind, all]) => [kind, kind === 'media' ? all.filter(({ key }) => shown.has(key)) : all]),
  ) as Record<Kind, RawDocument[]>;
  const present = new Set(KINDS.flatMap((kind) => published[kind].map(({ key }) => key)));
  const withheld = new Set([...keys.values()].filter((key) => !present.has(key)));
  return { candidate: { documents: published, withheld }, keyOf };
}
