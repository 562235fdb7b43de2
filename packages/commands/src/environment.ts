import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseEnv } from 'node:util';
import { databaseUrl, origin, port, readVariables, secret } from '@mra/runtime';
import { z } from 'zod';

/** The project's root folder. */
export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

const schema = z
  .object({
    PORT: port().default(3000),
    CMS_PORT: port().default(3001),
    PUBLIC_ORIGIN: origin('the address that visitors see, as https://example.org').optional(),
    DATABASE_URL: databaseUrl.default('file:data/cms.db'),
    DATA_DIR: z.string().min(1).default('data'),
    PAYLOAD_SECRET: secret(),
    EDITION_SECRET: secret(),
  })
  .transform((given) => ({
    ...given,
    PUBLIC_ORIGIN: given.PUBLIC_ORIGIN ?? `http://localhost:${given.PORT}`,
    CMS_URL: `http://127.0.0.1:${given.CMS_PORT}`,
    DATA_DIR: resolve(ROOT, given.DATA_DIR),
    DATABASE_URL: given.DATABASE_URL.startsWith('file:')
      ? absoluteFile(given.DATABASE_URL)
      : given.DATABASE_URL,
  }));

/** What the CMS and the site are started with. */
export type SystemEnvironment = z.infer<typeof schema>;

function absoluteFile(url: string): string {
  const path = url.slice('file:'.length);
  return isAbsolute(path) ? url : `file:${resolve(ROOT, path)}`;
}

/** Checks the environment of a system. @throws {EnvironmentError} */
export function readEnvironment(given: Readonly<Record<string, string | undefined>>): SystemEnvironment {
  return readVariables(schema, given);
}

/** Random secrets for a new installation. */
export function newSecrets(): { PAYLOAD_SECRET: string; EDITION_SECRET: string } {
  const secret = () => randomBytes(32).toString('hex');
  return { PAYLOAD_SECRET: secret(), EDITION_SECRET: secret() };
}

function makeFile(file: string): void {
  const lines = Object.entries(newSecrets()).map(([name, value]) => `${name}=${value}`);
  const head =
    '# Made by `npm start`. Keep it to yourself: whoever has these secrets can sign editions and sessions.';
  writeFileSync(file, [head, ...lines, ''].join('\n'), { mode: 0o600 });
}

/**
 * Reads `.env` and lays the process's own environment over it; a new installation without secrets gets a `.env` with random ones,
 * readable by its owner alone.
 * @throws {EnvironmentError}
 */
export function loadEnvironment(): SystemEnvironment {
  const file = resolve(ROOT, '.env');
  const hasSecrets = process.env.PAYLOAD_SECRET && process.env.EDITION_SECRET;
  if (!existsSync(file) && !hasSecrets) makeFile(file);
  const written = existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {};
  const environment = readEnvironment({ ...written, ...process.env });
  // It will hold the database, with what logs editors in.
  mkdirSync(environment.DATA_DIR, { recursive: true, mode: 0o700 });
  return environment;
}

/** A database beside another, for development: a file in the folder for data, or another name on the same server. */
function developmentDatabase(url: string, folder: string): string {
  if (url.startsWith('file:')) return `file:${resolve(folder, 'cms.db')}`;
  // An address may name several servers, so it is none that `URL` reads.
  return url.replace(
    /^([a-z+]+:\/\/[^/?]+)\/?([^?]*)/,
    (_, servers, name) => `${servers}/${name || 'mra'}-dev`,
  );
}

/**
 * The environment of a system that somebody works on: the same settings, with data of its own below those of the installation, so that
 * nothing that is tried reaches them.
 */
export function developmentOf(environment: SystemEnvironment): SystemEnvironment {
  const folder = resolve(environment.DATA_DIR, 'dev');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return {
    ...environment,
    DATA_DIR: folder,
    DATABASE_URL: developmentDatabase(environment.DATABASE_URL, folder),
  };
}
