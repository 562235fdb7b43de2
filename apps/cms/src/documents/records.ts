import { KINDS, type Kind, SETTINGS_KEY, SOURCE_LOCALE } from '@mra/agenda';
import type { Payload, PayloadRequest, SanitizedCollectionConfig, SanitizedGlobalConfig } from 'payload';
import { isRecord, type PayloadRecord } from './mapping';

/** The kinds of which there are many documents; the settings are one, a global of Payload. */
export type CollectionKind = Exclude<Kind, typeof SETTINGS_KEY>;

export const COLLECTION_KINDS = KINDS.filter((kind): kind is CollectionKind => kind !== SETTINGS_KEY);

/** What Payload knows of a kind: a collection, or the global of the settings. */
export type KindConfig = SanitizedCollectionConfig | SanitizedGlobalConfig;

export function configOf(payload: Payload, kind: Kind): KindConfig {
  if (kind !== SETTINGS_KEY) return collectionOf(payload, kind);
  const global = payload.globals.config.find(({ slug }) => slug === SETTINGS_KEY);
  if (!global) throw new Error('The CMS has no settings');
  return global;
}

export function collectionOf(payload: Payload, kind: CollectionKind): SanitizedCollectionConfig {
  const collection = payload.collections[kind];
  if (!collection) throw new Error(`The CMS has no collection ${kind}`);
  return collection.config;
}

/**
 * A request of our own in the transaction of another. Payload writes the language and depth of what it is asked into the request that it is
 * given, so an editor's request must never be handed on: what is stored next would be in the wrong language.
 */
export function within({ payload, transactionID, i18n, user }: PayloadRequest): PayloadRequest {
  return {
    payload,
    i18n,
    user,
    context: {},
    ...(transactionID === undefined ? {} : { transactionID }),
  } as PayloadRequest;
}

/** Says where to look: in the committed content, or also in what the transaction of a request has written. */
function where(req: PayloadRequest | null) {
  return req ? { req: within(req) } : {};
}

/** All records of a kind as stored: the published ones, and those never published with the status `draft`. */
async function recordsOf(payload: Payload, kind: Kind, req: PayloadRequest | null): Promise<PayloadRecord[]> {
  const live = {
    locale: 'all',
    fallbackLocale: false,
    depth: 0,
    overrideAccess: true,
    draft: false,
    ...where(req),
  } as const;
  if (kind === SETTINGS_KEY) {
    const record = await payload.findGlobal({ slug: SETTINGS_KEY, ...live });
    // Before it is saved for the first time, Payload gives a record of nothing but initial values.
    return record.createdAt ? [{ ...record, id: SETTINGS_KEY, key: SETTINGS_KEY }] : [];
  }
  const { docs } = await payload.find({ collection: kind, pagination: false, ...live });
  return docs.map((record) => ({ ...record }));
}

/** All records of the agenda by kind. @param req a request in whose transaction to look; `null` for what is committed */
export async function readRecords(
  payload: Payload,
  req: PayloadRequest | null,
): Promise<Map<Kind, PayloadRecord[]>> {
  const records = new Map<Kind, PayloadRecord[]>();
  // One after the other: a transaction is one connection.
  for (const kind of KINDS) records.set(kind, await recordsOf(payload, kind, req));
  return records;
}

/** What an editor knows a record by, in Dutch. @param record as read in all languages */
export function titleOf({ admin }: KindConfig, record: PayloadRecord): string {
  const title = record['useAsTitle' in admin ? (admin.useAsTitle ?? 'key') : 'key'];
  return String((isRecord(title) ? title[SOURCE_LOCALE] : title) || record.key);
}
