import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isFile, type RenditionStore } from './store.js';

/** Writes a file whole or not at all: under another name first, so that an interrupted write leaves no half file. */
export async function writeWhole(path: string, folder: string, bytes: Uint8Array): Promise<void> {
  await mkdir(folder, { recursive: true });
  const temporary = join(folder, `.${randomUUID()}`);
  try {
    await writeFile(temporary, bytes);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

const isMissing = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** A store in a folder. */
export function diskStore(folder: string): RenditionStore {
  const folderOf = (key: string) => join(folder, key.slice(0, 2), key);
  return {
    async find(key, filename) {
      if (!isFile(key, filename)) return null;
      try {
        return await readFile(join(folderOf(key), filename));
      } catch (error) {
        if (isMissing(error)) return null;
        throw error;
      }
    },
    save: (key, filename, bytes) => writeWhole(join(folderOf(key), filename), folderOf(key), bytes),
  };
}
