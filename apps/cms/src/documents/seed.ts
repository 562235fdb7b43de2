import { basename } from 'node:path';
import { type Kind, referringFields, SETTINGS_KEY } from '@mra/agenda';
import { type Content, loadContent, pictureFile } from '@mra/content';
import { createLocalReq, type Payload, type PayloadRequest, saveVersion } from 'payload';
import { moveRevision, readRevision } from '../publishing/revision';
import type { DocumentLink } from '../rich-text/lexical';
import { recordOf } from './mapping';
import { COLLECTION_KINDS, type CollectionKind, collectionOf, configOf, within } from './records';

/** The file of a picture, as it lies in the CMS's folder of pictures. */
function fileOf(kind: Kind, document: Content[Kind][number]) {
  return kind === 'media' ? { filename: basename(pictureFile(document as Content['media'][number])) } : {};
}

/** Whether documents of a kind refer to no others, so that they can be stored whole at once. */
function standsAlone(kind: Kind): boolean {
  return referringFields[kind].length === 0;
}

/** Takes everything out, also what a filling without transactions left behind when it was interrupted. */
async function clear(payload: Payload, req: PayloadRequest): Promise<void> {
  for (const collection of COLLECTION_KINDS) {
    if (collectionOf(payload, collection).versions)
      await payload.db.deleteVersions({ collection, where: {}, req });
    await payload.db.deleteMany({ collection, where: {}, req });
  }
}

/**
 * Stores documents as published records, all languages at once. The content files were checked when they were read, so no form's hooks
 * run; and references go round, so every document gets its record before any gets its fields.
 */
async function store(payload: Payload, content: Content, req: PayloadRequest): Promise<void> {
  await clear(payload, req);
  const places = new Map<string, DocumentLink>();
  const linkTo = (key: string) => places.get(key) ?? null;
  const each = async (work: (kind: CollectionKind, document: Content[Kind][number]) => Promise<void>) => {
    for (const kind of COLLECTION_KINDS) for (const document of content[kind]) await work(kind, document);
  };
  const recordFor = (kind: CollectionKind, document: Content[Kind][number]) => ({
    ...recordOf(collectionOf(payload, kind), document, linkTo),
    ...fileOf(kind, document),
    _status: 'published',
  });
  const keep = async (kind: CollectionKind, id: number | string, docWithLocales: object) => {
    const collection = collectionOf(payload, kind);
    if (collection.versions)
      await saveVersion({ id, collection, docWithLocales, operation: 'create', payload, req });
  };
  await each(async (kind, document) => {
    const data = standsAlone(kind) ? recordFor(kind, document) : { key: document.key, _status: 'published' };
    const record = await payload.db.create({ collection: kind, data, req });
    places.set(document.key, { relationTo: kind, value: record.id });
    if (standsAlone(kind)) await keep(kind, record.id, record);
  });
  await each(async (kind, document) => {
    const id = places.get(document.key)?.value;
    if (id === undefined || standsAlone(kind)) return;
    const data = recordFor(kind, document);
    await keep(kind, id, await payload.db.updateOne({ collection: kind, id, data, req }));
  });
  const [settings] = content.settings;
  if (settings)
    await storeSettings(payload, recordOf(configOf(payload, SETTINGS_KEY), settings, linkTo), req);
}

async function storeSettings(payload: Payload, record: Record<string, unknown>, req: PayloadRequest) {
  const now = new Date().toISOString();
  const data = { ...record, createdAt: now, updatedAt: now };
  const { createdAt: exists } = await payload.findGlobal({ slug: SETTINGS_KEY, depth: 0, req: within(req) });
  if (exists) await payload.db.updateGlobal({ slug: SETTINGS_KEY, data, req });
  else await payload.db.createGlobal({ slug: SETTINGS_KEY, data, req });
}

/**
 * Fills a CMS with the agenda in place of what it holds, published, in one transaction where the database has them.
 * @throws when a content file is not right, or the database did not keep it; then nothing is stored.
 */
export async function seed(payload: Payload, content: Content = loadContent()): Promise<void> {
  const transactionID = await payload.db.beginTransaction();
  const req = await createLocalReq({}, payload);
  if (transactionID !== null) req.transactionID = transactionID;
  try {
    await store(payload, content, req);
    const revision = await moveRevision(req);
    if (transactionID !== null) await payload.db.commitTransaction(transactionID);
    // Payload swallows a commit that fails, as of a database that another program is writing to.
    if ((await readRevision(payload)) < revision)
      throw new Error('The database was busy and kept nothing of it. Try again.');
  } catch (error) {
    if (transactionID !== null) await payload.db.rollbackTransaction(transactionID);
    throw error;
  }
}
