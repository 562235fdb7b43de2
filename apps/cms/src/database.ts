import { mongooseAdapter } from '@payloadcms/db-mongodb';
import { sqliteAdapter } from '@payloadcms/db-sqlite';
import { type Environment, sqliteUrl } from './environment';
import { migrations } from './migrations/index';

/** The database that DATABASE_URL names: SQLite brings its own schema up to date; MongoDB needs none. */
export function database({ DATABASE_URL: url, MONGODB_FLAVOUR: flavour }: Environment) {
  if (url.startsWith('file:')) {
    return sqliteAdapter({
      client: { url: sqliteUrl(url) },
      push: false,
      prodMigrations: migrations,
      transactionOptions: {},
    });
  }
  const lean = {
    useJoinAggregations: false,
    usePipelineInSortLookup: false,
    transactionOptions: false,
  } as const;
  return mongooseAdapter({ url, ...(flavour === 'ferretdb' ? lean : {}) });
}
