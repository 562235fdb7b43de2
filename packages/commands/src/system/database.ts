import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { reasonOf } from '@mra/runtime';
import { z } from 'zod';
import { ROOT, type SystemEnvironment } from '../environment.js';

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

/** Whether a folder is one that an installation may make for itself: that of its data. */
function isOurs(folder: string, dataFolder: string): boolean {
  return [dataFolder, join(ROOT, 'data')].some((own) => folder === own || folder.startsWith(own + sep));
}

/**
 * Looks whether an SQLite database can be where it should be: its folder is there, or is the one for data, which is then made; and a file
 * that is there can be read.
 * @throws with one line that says what is in the way
 */
export function requireDatabase({ DATABASE_URL: url, DATA_DIR }: SystemEnvironment): void {
  const path = sqlitePath(url);
  if (!path) return;
  const folder = dirname(path);
  if (!existsSync(folder)) {
    // A new agenda in a folder that somebody misspelt would look as if the old one were lost.
    if (!isOurs(folder, DATA_DIR))
      throw new Error(
        `There is no folder ${folder} for the database that DATABASE_URL names. Nothing was made; make that folder, or let DATABASE_URL name another.`,
      );
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  }
  if (!existsSync(path)) return;
  const advice = 'It was left as it is; move it away, or let DATABASE_URL name another.';
  try {
    // A file of no bytes is an empty database.
    if (['', SQLITE_HEADER].includes(header(path))) return;
  } catch (error) {
    const why = reasonOf(error);
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
