import type { Dirent } from 'node:fs';
import { opendir, readdir, rm, rmdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readIfThere, writeWhole } from '@mra/runtime';
import { isFile, type RenditionStore } from './store.js';

/** Where files of a folder are while they are written. */
const UNFINISHED = '.unfinished';
/** No write takes so long, in milliseconds: what is older was left by a process that died. */
const LEFT_BEHIND = 3_600_000;

/**
 * Writes a file whole or not at all: under another name first, and moved when all of it is on the disk.
 * @param root the folder that all such files lie under
 * @param path of the file, below that folder
 */
export async function writeBelow(root: string, path: string, bytes: Uint8Array): Promise<void> {
  await writeWhole(join(root, path), bytes, join(root, UNFINISHED));
}

/** Removes what processes that died left unfinished. */
export async function clearUnfinished(root: string): Promise<void> {
  const folder = join(root, UNFINISHED);
  for (const name of await readdir(folder).catch(() => [])) {
    const found = await stat(join(folder, name)).catch(() => null);
    if (found && Date.now() - found.mtimeMs > LEFT_BEHIND) await rm(join(folder, name), { force: true });
  }
}

/** Removes the folder of unfinished files, for a folder that is handed on and that nobody else writes in. */
export async function removeUnfinished(root: string): Promise<void> {
  await rm(join(root, UNFINISHED), { recursive: true, force: true });
}

const isMissing = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** What the disk says of a file; `null` where it has no such file. */
async function unlessMissing<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** What a folder holds, read bit by bit; nothing where it is missing or no folder. */
async function* entriesOf(folder: string): AsyncGenerator<Dirent> {
  const opened = await opendir(folder).catch(() => null);
  if (opened) yield* opened;
}

/** A store in a folder. */
export function diskStore(folder: string): RenditionStore {
  const pathOf = (key: string, filename: string) => join(key.slice(0, 2), key, filename);
  let cleared: Promise<void> | null = null;
  return {
    async find(key, filename) {
      return isFile(key, filename) ? readIfThere(join(folder, pathOf(key, filename))) : null;
    },
    async size(key, filename) {
      if (!isFile(key, filename)) return null;
      return (await unlessMissing(stat(join(folder, pathOf(key, filename)))))?.size ?? null;
    },
    async save(key, filename, bytes) {
      cleared ??= clearUnfinished(folder);
      await cleared;
      await writeBelow(folder, pathOf(key, filename), bytes);
    },
    async *list() {
      for await (const { name: prefix } of entriesOf(folder))
        for await (const { name: key } of entriesOf(join(folder, prefix)))
          for await (const { name: filename } of entriesOf(join(folder, prefix, key)))
            if (isFile(key, filename)) yield { key, filename };
    },
    async remove(key, filename) {
      if (!isFile(key, filename)) return;
      const file = join(folder, pathOf(key, filename));
      await rm(file, { force: true });
      // Only where it was the last file of its key.
      await rmdir(dirname(file)).catch(() => {});
    },
    clearUnfinished: () => clearUnfinished(folder),
  };
}
