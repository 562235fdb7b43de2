import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import type { Endpoint, Payload } from 'payload';
import { answersNow } from './mongodb';

const isMongo = (db: object): db is MongooseAdapter => 'connection' in db;

/** Whether the database of the CMS can be read now. */
export async function databaseAnswers(payload: Payload): Promise<boolean> {
  const { db } = payload;
  try {
    if (isMongo(db)) return await answersNow(db);
    await payload.count({ collection: 'users', overrideAccess: true });
    return true;
  } catch (error) {
    payload.logger.error({ err: error, msg: 'The database does not answer' });
    return false;
  }
}

/** `GET /api/health`: whether the CMS can do its work. Says nothing of what is in it; the front door keeps it from visitors. */
export const healthEndpoint: Endpoint = {
  path: '/health',
  method: 'get',
  handler: async ({ payload }) => {
    const up = await databaseAnswers(payload);
    const headers = { 'cache-control': 'no-store' };
    return Response.json({ database: up ? 'up' : 'down' }, { status: up ? 200 : 503, headers });
  },
};
