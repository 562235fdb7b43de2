import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

const secret = z.string().min(32, 'a random text of at least 32 characters');

const schema = z.object({
  DATABASE_URL: z
    .string()
    .regex(/^(?:file:|mongodb(?:\+srv)?:\/\/)/, 'file:<path> for SQLite or mongodb://… for MongoDB')
    .default(`file:${resolve(ROOT, 'data/cms.db')}`),
  DATA_DIR: z.string().min(1).default(resolve(ROOT, 'data')),
  PAYLOAD_SECRET: secret,
  EDITION_SECRET: secret,
  PUBLIC_ORIGIN: z
    .url({ protocol: /^https?$/, error: 'the address that visitors see, as https://example.org' })
    .default('http://localhost:3000'),
  /** FerretDB has neither transactions nor `$lookup`; MongoDB in production runs as a replica set and has both. */
  MONGODB_FLAVOUR: z.enum(['mongodb', 'ferretdb']).default('mongodb'),
});

export type Environment = z.infer<typeof schema>;

// A build reads the configuration but opens no database and signs nothing.
const building = process.env.NEXT_PHASE === 'phase-production-build';
const BUILD_PLACEHOLDER = 'only while building, never while running';

function read(): Environment {
  const given = building
    ? { PAYLOAD_SECRET: BUILD_PLACEHOLDER, EDITION_SECRET: BUILD_PLACEHOLDER, ...process.env }
    : process.env;
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const faults = result.error.issues.map(({ path, message }) => `${path.join('.')} should be ${message}`);
  throw new Error(`The environment is not right: ${faults.join('; ')}.`);
}

/** The CMS's environment, read once. @throws an error that names each wrong variable and says what it should be. */
export const environment = read();

/** A folder below DATA_DIR that belongs to the CMS; made when it is missing. */
export function dataFolder(name: string): string {
  const folder = resolve(ROOT, environment.DATA_DIR, 'cms', name);
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** The SQLite address with an absolute path: the CMS's programs have different working directories. */
export function sqliteUrl(url: string): string {
  const path = resolve(ROOT, url.slice('file:'.length));
  mkdirSync(dirname(path), { recursive: true });
  return `file:${path}`;
}
