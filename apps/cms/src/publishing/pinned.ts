import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readIfThere, writeWhole } from '@mra/runtime';
import type { Payload } from 'payload';
import { dataFolder } from '../environment';
import type { StoredEdition } from './compiler';

/** For so long a file may be waiting for the release that it was written for to be stored. */
const MOST_WAITING_MS = 10 * 60_000;

const folder = () => dataFolder('editions/releases');

const fileOf = (edition: string) => join(folder(), `${edition}.json`);

/** Keeps an edition for a release, as it was sealed. */
export async function keepPinned({ bundle, json }: StoredEdition): Promise<void> {
  await writeWhole(fileOf(bundle.envelope.id), json);
}

/** The bundle of a pinned edition, or `null` where it is not kept. @throws {Error} of the disk, where it is there and can't be read */
export async function readPinned(edition: string): Promise<string | null> {
  return (await readIfThere(fileOf(edition)))?.toString('utf8') ?? null;
}

/**
 * Removes the files that no release names any more. Not when a release is deleted: that may still be undone with the rest of its transaction.
 * @param named the editions of all releases that are stored
 */
export async function sweepPinned(payload: Payload, named: ReadonlySet<string>): Promise<void> {
  for (const name of await readdir(folder())) {
    if (named.has(name.replace(/\.json$/, ''))) continue;
    const file = join(folder(), name);
    const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }));
    if (Date.now() - mtimeMs < MOST_WAITING_MS) continue;
    await rm(file, { force: true });
    payload.logger.info(`The pinned edition ${name} was removed: no release names it.`);
  }
}
