import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

const A_SECRET = 'a random text of at least 32 characters';
const A_PORT = 'a port number from 1 to 65535';

const secret = z.string(A_SECRET).min(32, A_SECRET);

const schema = z.object({
  DATABASE_URL: z
    .string()
    .regex(/^(?:file:.|mongodb(?:\+srv)?:\/\/)/, 'file:<path> for SQLite or mongodb://… for MongoDB')
    .default('file:data/cms.db'),
  DATA_DIR: z.string().min(1, 'a folder').default('data'),
  PAYLOAD_SECRET: secret,
  EDITION_SECRET: secret,
  PUBLIC_ORIGIN: z
    .url({ protocol: /^https?$/, error: 'the address that visitors see, as https://example.org' })
    .default('http://localhost:3000'),
  CMS_PORT: z.coerce.number(A_PORT).int(A_PORT).min(1, A_PORT).max(65_535, A_PORT).default(3001),
  /** Who gets the first account. */
  EDITOR_EMAIL: z.email('an e-mail address').default('redactie@mra-innovatie.example'),
  /** FerretDB has neither transactions nor `$lookup`; MongoDB in production runs as a replica set and has both. */
  MONGODB_FLAVOUR: z
    .enum(['mongodb', 'ferretdb'], 'mongodb, or ferretdb for a server without transactions')
    .default('mongodb'),
});

export type Environment = z.infer<typeof schema>;

/** Thrown for an environment that is not right; whoever meets it needs the message, not where it was thrown. */
export class EnvironmentError extends Error {
  override name = 'EnvironmentError';
  override stack = '';
}

/**
 * Checks the environment of the CMS.
 * @throws {EnvironmentError} that names each wrong variable and says what it should be.
 */
export function readEnvironment(given: NodeJS.ProcessEnv): Environment {
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const faults = result.error.issues.map(({ path, message }) => `${path.join('.')} should be ${message}`);
  throw new EnvironmentError(`The environment is not right: ${faults.join('; ')}.`);
}

// A build reads the configuration but opens no database and signs nothing.
const BUILD_PLACEHOLDER = 'only while building, never while running';
const placeholders =
  process.env.NEXT_PHASE === 'phase-production-build'
    ? { PAYLOAD_SECRET: BUILD_PLACEHOLDER, EDITION_SECRET: BUILD_PLACEHOLDER }
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
