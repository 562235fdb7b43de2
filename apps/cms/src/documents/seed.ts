import { KINDS, type Kind } from '@mra/agenda';
import { type Content, loadContent } from '@mra/content';
import { createLocalReq, type Payload, type PayloadRequest, saveVersion } from 'payload';
import { moveRevision } from '../publishing/revision';
import type { DocumentLink } from '../rich-text/lexical';
import { recordOf } from './mapping';
import { collectionOf } from './records';

/**
 * Stores documents as published records, all languages at once. The content files were checked when they were read, so no form's hooks
 * run; and references go round, so every document gets its record before any gets its fields.
 */
async function store(payload: Payload, content: Content, req: PayloadRequest): Promise<void> {
  for (const collection of KINDS) {
    // What a seeding without transactions left behind when it was interrupted.
    if (collectionOf(payload, collection).versions)
      await payload.db.deleteVersions({ collection, where: {}, req });
    await payload.db.deleteMany({ collection, where: {}, req });
  }
  const places = new Map<string, DocumentLink>();
  const each = async (work: (kind: Kind, document: Content[Kind][number]) => Promise<void>) => {
    for (const kind of KINDS) for (const document of content[kind]) await work(kind, document);
  };
  await each(async (kind, { key }) => {
    const { id } = await payload.db.create({ collection: kind, data: { key, _status: 'published' }, req });
    places.set(key, { relationTo: kind, value: id });
  });
  await each(async (kind, document) => {
    const collection = collectionOf(payload, kind);
    const id = places.get(document.key)?.value;
    if (id === undefined) return;
    const data = recordOf(collection, document, (key) => places.get(key) ?? null);
    const docWithLocales = await payload.db.updateOne({
      collection: kind,
      id,
      data: { ...data, _status: 'published' },
      req,
    });
    await saveVersion({ id, collection, docWithLocales, operation: 'create', payload, req });
  });
}

/**
 * Fills a CMS with the agenda in place of what it holds, published, in one transaction where the database has them.
 * @throws when a content file is not right; then nothing is stored.
 */
export async function seed(payload: Payload, content: Content = loadContent()): Promise<void> {
  const transactionID = await payload.db.beginTransaction();
  const req = await createLocalReq({}, payload);
  if (transactionID !== null) req.transactionID = transactionID;
  try {
    await store(payload, content, req);
    await moveRevision(req);
    if (transactionID !== null) await payload.db.commitTransaction(transactionID);
  } catch (error) {
    if (transactionID !== null) await payload.db.rollbackTransaction(transactionID);
    throw error;
  }
}
