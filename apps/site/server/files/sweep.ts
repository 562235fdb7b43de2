import type { RenditionStore } from '@mra/renderer';
import { reasonOf } from '@mra/runtime';
import { fileAddress } from './file-list.js';
import type { ServedFiles } from './served-files.js';

/** So many files are deleted in one go; the rest wait for the next. */
const MOST = 5000;

/**
 * Deletes the files that are not served any more, and what was left unfinished. It ends early where another edition comes, whose files are
 * not known yet.
 * @returns how many were deleted
 */
export async function sweep(
  store: Pick<RenditionStore, 'list' | 'remove' | 'clearUnfinished'>,
  served: Pick<ServedFiles, 'isListed' | 'has'>,
): Promise<number> {
  await store.clearUnfinished();
  let removed = 0;
  for await (const file of store.list()) {
    if (!served.isListed || removed >= MOST) break;
    if (served.has(fileAddress(file))) continue;
    await store.remove(file.key, file.filename);
    removed += 1;
  }
  return removed;
}

/** Sweeps once at a time: whoever asks meanwhile has it done once more after. */
export function sweeper(
  store: Parameters<typeof sweep>[0],
  served: Parameters<typeof sweep>[1],
  log: (line: string) => void,
): () => Promise<void> {
  let running: Promise<void> | null = null;
  let again = false;
  const work = async () => {
    do {
      again = false;
      const removed = await sweep(store, served);
      if (removed > 0) log(`${removed} files that are not served any more were deleted`);
      // A go that was full may have left some.
      again ||= removed >= MOST;
    } while (again);
  };
  return () => {
    again = running !== null;
    running ??= work()
      .catch((error: unknown) => log(`Old files could not be deleted: ${reasonOf(error)}`))
      .finally(() => {
        running = null;
      });
    return running;
  };
}
