import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  GlobalConfig,
  Payload,
  PayloadRequest,
} from 'payload';

/** Counts the changes of content. Written in the transaction of the change, so whoever reads it sees committed content. */
export const publication: GlobalConfig = {
  slug: 'publication',
  access: { read: () => false, update: () => false },
  admin: { hidden: true },
  fields: [{ name: 'revision', type: 'number', defaultValue: 0 }],
};

/** The revision of the committed content. */
export async function readRevision(payload: Payload): Promise<number> {
  const { revision } = await payload.findGlobal({ slug: publication.slug, overrideAccess: true, depth: 0 });
  return typeof revision === 'number' ? revision : 0;
}

async function bump(req: PayloadRequest): Promise<void> {
  if (req.context.seeding) return;
  // Later than any revision before it, also when two editors publish in the same moment: only moving on matters.
  const revision = Math.max(Date.now(), (await readRevision(req.payload)) + 1);
  await req.payload.updateGlobal({
    slug: publication.slug,
    data: { revision },
    req,
    overrideAccess: true,
    depth: 0,
  });
}

/** Every change counts; one that leaves the published content as it was gives the same edition. */
export const bumpRevision: CollectionAfterChangeHook = async ({ doc, req }) => {
  await bump(req);
  return doc;
};

export const bumpRevisionAfterDelete: CollectionAfterDeleteHook = async ({ req }) => bump(req);
