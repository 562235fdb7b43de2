import { KINDS, type Kind, LOCALES, SOURCE_LOCALE } from '@mra/agenda';
import { type ContentDocument, loadContent } from '@mra/content';
import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { collectionOf } from '../publishing/gather';
import type { LinkTo } from './mapping';
import { recordOf } from './mapping';

type Seeded = Map<string, { relationTo: Kind; value: number | string }>;

/** Writes the documents without their references: those may be to documents that are still to come. */
async function createAll(
  payload: Payload,
  kind: Kind,
  documents: readonly ContentDocument[],
  req: PayloadRequest,
  seeded: Seeded,
) {
  const linkToNothing: LinkTo = () => null;
  for (const document of documents) {
    const data = recordOf(collectionOf(payload, kind), document, SOURCE_LOCALE, linkToNothing);
    const record = await payload.create({
      collection: kind,
      data: { ...data, _status: 'published' },
      locale: SOURCE_LOCALE,
      depth: 0,
      overrideAccess: true,
      req,
    });
    seeded.set(document.key, { relationTo: kind, value: record.id });
  }
}

/** Lays references and the other languages over them. */
async function completeAll(
  payload: Payload,
  kind: Kind,
  documents: readonly ContentDocument[],
  req: PayloadRequest,
  seeded: Seeded,
) {
  const linkTo: LinkTo = (key) => seeded.get(key) ?? null;
  for (const document of documents) {
    for (const locale of LOCALES) {
      const data = recordOf(collectionOf(payload, kind), document, locale, linkTo);
      const id = seeded.get(document.key)?.value;
      if (id === undefined) continue;
      await payload.update({
        collection: kind,
        id,
        data: { ...data, _status: 'published' },
        locale,
        depth: 0,
        overrideAccess: true,
        req,
      });
    }
  }
}

/**
 * Fills an empty CMS with the agenda of the content package, published, in one transaction where the database has them.
 * @throws when a content file is not right; then nothing is stored.
 */
export async function seed(payload: Payload): Promise<void> {
  const content = loadContent();
  const kinds = KINDS.filter((kind) => kind !== 'media');
  const transactionID = (await payload.db.beginTransaction()) ?? undefined;
  const req = await createLocalReq({ context: { seeding: true } }, payload);
  if (transactionID !== undefined) req.transactionID = transactionID;
  const seeded: Seeded = new Map();
  try {
    for (const kind of kinds) await createAll(payload, kind, content[kind], req, seeded);
    for (const kind of kinds) await completeAll(payload, kind, content[kind], req, seeded);
    if (transactionID !== undefined) await payload.db.commitTransaction(transactionID);
  } catch (error) {
    if (transactionID !== undefined) await payload.db.rollbackTransaction(transactionID);
    throw error;
  }
}
