import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  GlobalAfterChangeHook,
  GlobalConfig,
  Payload,
  PayloadRequest,
} from 'payload';
import { within } from '../documents/records';
import { intentOf } from './intent';

const SLUG = 'publication';

/** Moves with every change of what is live. Written in the transaction of the change, so whoever reads it sees committed content. */
export const publication: GlobalConfig = {
  slug: SLUG,
  access: { read: () => false, update: () => false },
  admin: { hidden: true },
  fields: [{ name: 'revision', type: 'number', defaultValue: 0 }],
};

/** The revision of the content. @param req a request in whose transaction to look; `null` for what is committed */
export async function readRevision(payload: Payload, req: PayloadRequest | null = null): Promise<number> {
  const { revision } = await payload.findGlobal({
    slug: SLUG,
    overrideAccess: true,
    depth: 0,
    ...(req ? { req: within(req) } : {}),
  });
  return revision ?? 0;
}

/** Moves the revision on, in the transaction of a request. @returns the new one */
export async function moveRevision(req: PayloadRequest): Promise<number> {
  // A time, so that it is later than any before it, even one that a lost database knew.
  const revision = Math.max(Date.now(), (await readRevision(req.payload, req)) + 1);
  await req.payload.updateGlobal({
    slug: SLUG,
    data: { revision },
    overrideAccess: true,
    depth: 0,
    req: within(req),
  });
  return revision;
}

export const moveRevisionAfterChange: CollectionAfterChangeHook = async ({ context, doc, req }) => {
  if (!intentOf(context).savesDraft) await moveRevision(req);
  return doc;
};

export const moveRevisionAfterSettings: GlobalAfterChangeHook = async ({ doc, req }) => {
  await moveRevision(req);
  return doc;
};

export const moveRevisionAfterDelete: CollectionAfterDeleteHook = async ({ req }) =>
  void (await moveRevision(req));
