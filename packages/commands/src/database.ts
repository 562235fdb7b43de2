import { closeSync, existsSync, openSync, readFileSync, readSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { SystemEnvironment } from './environment.js';

// https://www.sqlite.org/fileformat.html#magic_header_string
const SQLITE_HEADER = 'SQLite format 3\0';

const stampSchema = z.object({ url: z.string(), inode: z.number() });

const sqlitePath = (url: string) => (url.startsWith('file:') ? url.slice('file:'.length) : null);

function header(path: string): string {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(SQLITE_HEADER.length);
    return bytes.toString('latin1', 0, readSync(file, bytes));
  } finally {
    closeSync(file);
  }
}

/** Looks whether an SQLite file that is there can be read. @throws with one line that says what it is instead. */
export function requireReadable({ DATABASE_URL: url }: SystemEnvironment): void {
  const path = sqlitePath(url);
  if (!path || !existsSync(path)) return;
  const advice = 'It was left as it is; move it away, or let DATABASE_URL name another.';
  try {
    // A file of no bytes is an empty database.
    if (['', SQLITE_HEADER].includes(header(path))) return;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`The database can’t be read: ${why}. ${advice}`);
  }
  throw new Error(`The database can’t be read: ${path} is no SQLite database. ${advice}`);
}

const stampOf = ({ DATA_DIR }: SystemEnvironment) => join(DATA_DIR, 'set-up.json');

/** Remembers that the SQLite database was set up, so that a next start need not look. */
export function rememberSetUp(environment: SystemEnvironment): void {
  const url = environment.DATABASE_URL;
  const path = sqlitePath(url);
  if (path) writeFileSync(stampOf(environment), JSON.stringify({ url, inode: statSync(path).ino }));
}

/** Whether this very database was set up before. The CMS itself brings its schema up to date. */
export function isSetUp(environment: SystemEnvironment): boolean {
  const path = sqlitePath(environment.DATABASE_URL);
  const stamp = stampOf(environment);
  if (!path || !existsSync(path) || !existsSync(stamp)) return false;
  try {
    const { url, inode } = stampSchema.parse(JSON.parse(readFileSync(stamp, 'utf8')));
    return url === environment.DATABASE_URL && inode === statSync(path).ino;
  } catch {
    // A stamp that was cut short says nothing.
    return false;
  }
}
