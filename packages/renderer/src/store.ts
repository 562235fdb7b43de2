import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const KEY = /^[0-9a-f]{64}$/;
const NAME = /^[a-z0-9-]+\.[a-z]+$/;

/** Files by the hash of what they show. */
export interface RenditionStore {
  /** The bytes, or `null` where there are none, also for a key or name that can't be one. */
  find(key: string, filename: string): Promise<Buffer | null>;
  save(key: string, filename: string, bytes: Uint8Array): Promise<void>;
}

/** A store in a folder: written under another name first, so that an interrupted write leaves no half file. */
export function diskStore(folder: string): RenditionStore {
  const folderOf = (key: string) => join(folder, key.slice(0, 2), key);
  return {
    async find(key, filename) {
      if (!KEY.test(key) || !NAME.test(filename)) return null;
      return readFile(join(folderOf(key), filename)).catch(() => null);
    },
    async save(key, filename, bytes) {
      await mkdir(folderOf(key), { recursive: true });
      const temporary = join(folderOf(key), `.${randomUUID()}`);
      await writeFile(temporary, bytes);
      await rename(temporary, join(folderOf(key), filename));
    },
  };
}
