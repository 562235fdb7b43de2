import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file whole or not at all: under another name first, and moved into place once all of it is on the disk. Folders that are
 * missing are made.
 * @param content what is in it, or its parts as they come in
 * @param aside the folder for the unfinished file, on the same disk; the file's own when it is left out
 * @throws {Error} of the disk; what stood there before is then untouched
 */
export async function writeWhole(
  file: string,
  content: string | Uint8Array | AsyncIterable<Uint8Array>,
  aside: string = dirname(file),
): Promise<void> {
  const unfinished = join(aside, `${basename(file)}.${randomUUID()}.part`);
  await mkdir(aside, { recursive: true });
  try {
    await writeFile(unfinished, content, { flush: true });
    await mkdir(dirname(file), { recursive: true });
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

/** The bytes of a file, or `null` where there is none. @throws {Error} of the disk, for any other reason */
export async function readIfThere(file: string): Promise<Buffer | null> {
  try {
    return await readFile(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
