import { type MongooseAdapter, mongooseAdapter } from '@payloadcms/db-mongodb';
import mongoose from 'mongoose';
import type { DatabaseAdapterObj } from 'payload';

/** What a server that lacks transactions and `$lookup` is not asked for. */
const LEAN = {
  useJoinAggregations: false,
  usePipelineInSortLookup: false,
  transactionOptions: false,
} as const;

/** The admin lists a document's versions newest first; Payload indexes the document and the date each for itself. */
function indexVersions({ versions }: MongooseAdapter): void {
  for (const { schema } of Object.values(versions))
    if (!schema.indexes().some(([fields]) => 'parent' in fields && 'updatedAt' in fields))
      schema.index({ parent: 1, updatedAt: -1 });
}

/**
 * MongoDB as the CMS uses it. It starts only when all indexes are there, as the one that keeps a key unique is what two editors at the
 * same moment rely on.
 * @param flavour FerretDB has neither transactions nor `$lookup`
 */
export function mongodb(url: string, flavour: 'mongodb' | 'ferretdb'): DatabaseAdapterObj {
  return mongooseAdapter({
    url,
    ensureIndexes: true,
    afterOpenConnection: indexVersions,
    ...(flavour === 'ferretdb' ? LEAN : {}),
  });
}

/** How long a server may take to say that it is there, in milliseconds. */
const PATIENCE_MS = 2000;

/**
 * Whether MongoDB answers now. Mongoose would keep a question until the server is back, so the state of the connection is looked at first.
 * @param connection of the adapter
 */
export async function answersNow({ connection }: Pick<MongooseAdapter, 'connection'>): Promise<boolean> {
  if (connection.readyState !== mongoose.ConnectionStates.connected || !connection.db) return false;
  const { ok } = await connection.db.admin().command({ ping: 1 }, { timeoutMS: PATIENCE_MS });
  return ok === 1;
}
