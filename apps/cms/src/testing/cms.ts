import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CollectionSlug, getPayload, handleEndpoints, type Payload, type TypedUser } from 'payload';
import type { Role } from '../access/roles';

/** Of every user. */
export const PASSWORD = 'een wachtwoord voor de test';

/** An answer of the API: its status, and its body as text. */
export interface Answer {
  status: number;
  body: string;
}

export interface TestCms {
  payload: Payload;
  /** The folder that holds its database, pictures and editions. */
  folder: string;
  /** A user of each role; `null` is a stranger. */
  user(role: Role): TypedUser;
  /** Asks the API as it is asked over HTTP. @param path what comes after `/api` */
  ask(role: Role | null, method: string, path: string, body?: object | string): Promise<Answer>;
  /** The record of a key as an editor sees it, in all languages. */
  record(collection: CollectionSlug, key: string): Promise<{ id: number } & Record<string, unknown>>;
  stop(): Promise<void>;
}

/** Sets the environment for a CMS in a throw-away folder. The environment is read once, so before the configuration is imported. */
export function prepareEnvironment(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cms-'));
  Object.assign(process.env, {
    PAYLOAD_SECRET: 'a secret that only the tests know, of sessions',
    EDITION_SECRET: 'a secret that only the tests know, of editions',
    NODE_ENV: 'production',
    DATABASE_URL: `file:${join(folder, 'cms.db')}`,
    DATA_DIR: folder,
    PUBLIC_ORIGIN: 'http://localhost:3000',
    PAYLOAD_LOG_LEVEL: 'error',
  });
  return folder;
}

/**
 * A CMS of its own, in this process and without Next: SQLite in a throw-away folder, filled with the agenda. One for each test file.
 */
export async function openCms(): Promise<TestCms> {
  const folder = prepareEnvironment();
  const { default: config } = await import('../payload.config');
  const { seed } = await import('../documents/seed');
  const payload = await getPayload({ config });
  await seed(payload);
  const sessions = new Map<Role, { user: TypedUser; token: string }>();
  for (const role of ['administrator', 'editor', 'lobbyist'] as const) {
    const email = `${role}@voorbeeld.nl`;
    await payload.create({ collection: 'users', data: { email, password: PASSWORD, role } });
    const { user, token } = await payload.login({ collection: 'users', data: { email, password: PASSWORD } });
    sessions.set(role, { user: { ...user, collection: 'users' } as TypedUser, token: token ?? '' });
  }
  const session = (role: Role) => {
    const found = sessions.get(role);
    if (!found) throw new Error(`There is no ${role}`);
    return found;
  };
  return {
    payload,
    folder,
    user: (role) => session(role).user,
    async ask(role, method, path, body) {
      const headers = new Headers({ 'content-type': 'application/json', 'accept-language': 'nl' });
      if (role) headers.set('authorization', `JWT ${session(role).token}`);
      const init = {
        method,
        headers,
        ...(body ? { body: typeof body === 'string' ? body : JSON.stringify(body) } : {}),
      };
      const request = new Request(`http://localhost:3000/api${path}`, init);
      const response = await handleEndpoints({ config, request });
      return { status: response.status, body: await response.text() };
    },
    async record(collection, key) {
      const { docs } = await payload.find({
        collection,
        where: { key: { equals: key } },
        locale: 'all',
        depth: 0,
      });
      const [found] = docs;
      if (!found || typeof found.id !== 'number') throw new Error(`There is no ${key} in ${collection}`);
      return { ...found, id: found.id };
    },
    async stop() {
      await payload.destroy();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
