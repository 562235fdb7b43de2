import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { databaseUrl, origin, port, readVariables, secret } from '@mra/runtime';
import { z } from 'zod';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

const schema = z.object({
  DATABASE_URL: databaseUrl.default('file:data/cms.db'),
  DATA_DIR: z.string().min(1, 'a folder').default('data'),
  PAYLOAD_SECRET: secret(),
  EDITION_SECRET: secret(),
  PUBLIC_ORIGIN: origin('the address that visitors see, as https://example.org').default(
    'http://localhost:3000',
  ),
  CMS_PORT: port().default(3001),
  /** Who gets the first account. */
  EDITOR_EMAIL: z.email('an e-mail address').default('redactie@mra-innovatie.example'),
  /** FerretDB has neither transactions nor `$lookup`; MongoDB in production runs as a replica set and has both. */
  MONGODB_FLAVOUR: z
    .enum(['mongodb', 'ferretdb'], 'mongodb, or ferretdb for a server without transactions')
    .default('mongodb'),
});

export type Environment = z.infer<typeof schema>;

/**
 * Checks the environment of the CMS.
 * @throws {EnvironmentError} that names each wrong variable and says what it should be.
 */
export function readEnvironment(given: NodeJS.ProcessEnv): Environment {
  return readVariables(schema, given);
}

// A build, and a program that writes code from the configuration, read that configuration but sign nothing.
const readsOnlyConfiguration =
  process.env.NEXT_PHASE === 'phase-production-build' || process.env.ONLY_CONFIGURATION === 'yes';
const PLACEHOLDER = 'only while building, never while running';
const placeholders = readsOnlyConfiguration
  ? {
      PAYLOAD_SECRET: PLACEHOLDER,
      EDITION_SECRET: PLACEHOLDER,
      DATABASE_URL: 'file:apps/cms/node_modules/.nothing.db',
    }
  : {};

/** The CMS's environment, read once. */
export const environment = readEnvironment({ ...placeholders, ...process.env });

/** A folder below DATA_DIR that belongs to the CMS; made when it is missing. */
export function dataFolder(name: string): string {
  const folder = resolve(ROOT, environment.DATA_DIR, 'cms', name);
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** The SQLite address with an absolute path: the CMS's programs have different working directories. */
export function sqliteUrl(url: string): string {
  return `file:${resolve(ROOT, url.slice('file:'.length))}`;
}
