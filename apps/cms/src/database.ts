import { sqliteAdapter } from '@payloadcms/db-sqlite';
import type { DatabaseAdapterObj, PayloadRequest } from 'payload';
import { type Environment, sqliteUrl } from './environment';
import { migrations } from './migrations/index';
import { mongodb } from './mongodb';

/** How long a change waits for the one before it. */
const MOST_PATIENCE_MS = 10_000;

/**
 * SQLite has one writer at a time and refuses a second one at once, which would be an error on an editor's screen. So changes stand in line:
 * a transaction, or a change without one as of what an editor's screen remembers, begins when the one before it has ended.
 */
function oneChangeAtATime(adapter: DatabaseAdapterObj): DatabaseAdapterObj {
  return {
    ...adapter,
    init: (args) => {
      const db = adapter.init(args);
      const { beginTransaction, commitTransaction, rollbackTransaction } = db;
      const leave = new Map<unknown, () => void>();
      let end = Promise.resolve();
      /** Waits for a turn. @returns what ends it */
      const turn = async () => {
        const ahead = end;
        let release = () => {};
        end = new Promise((resolve) => {
          release = resolve;
        });
        const patience = new Promise((resolve) => setTimeout(resolve, MOST_PATIENCE_MS).unref());
        await Promise.race([ahead, patience]);
        return release;
      };
      db.beginTransaction = async (options) => {
        const release = await turn();
        try {
          const id = await beginTransaction.call(db, options);
          leave.set(id, release);
          return id;
        } catch (error) {
          release();
          throw error;
        }
      };
      const ending = (finish: typeof commitTransaction) => async (given: Parameters<typeof finish>[0]) => {
        const id = await given;
        try {
          await finish.call(db, id);
        } finally {
          leave.get(id)?.();
          leave.delete(id);
        }
      };
      db.commitTransaction = ending(commitTransaction);
      db.rollbackTransaction = ending(rollbackTransaction);
      const inLine =
        <A extends { req?: Partial<PayloadRequest> }, R>(write: (given: A) => Promise<R>) =>
        async (given: A): Promise<R> => {
          if (given.req?.transactionID) return write.call(db, given);
          const release = await turn();
          try {
            return await write.call(db, given);
          } finally {
            release();
          }
        };
      db.create = inLine(db.create);
      db.updateOne = inLine(db.updateOne);
      db.deleteOne = inLine(db.deleteOne);
      db.deleteMany = inLine(db.deleteMany);
      return db;
    },
  };
}

/** The database that DATABASE_URL names: SQLite brings its own schema up to date; MongoDB needs none. */
export function database({
  DATABASE_URL: url,
  MONGODB_FLAVOUR: flavour,
}: Pick<Environment, 'DATABASE_URL' | 'MONGODB_FLAVOUR'>): DatabaseAdapterObj {
  if (url.startsWith('file:')) {
    return oneChangeAtATime(
      sqliteAdapter({
        client: { url: sqliteUrl(url) },
        // Never push: a database that was pushed asks a question when it is migrated, and nobody is there to answer.
        push: false,
        prodMigrations: migrations,
        transactionOptions: {},
        // Who reads is not kept waiting, nor refused, while somebody publishes.
        wal: true,
      }),
    );
  }
  return mongodb(url, flavour);
}
