import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '@mra/agenda';
import { readIfThere, writeWhole } from '@mra/runtime';

async function keepOnly(folder: string, wanted: ReadonlySet<string>): Promise<void> {
  const present = await readdir(folder).catch(() => []);
  await Promise.all(
    present.filter((name) => !wanted.has(name)).map((name) => rm(join(folder, name), { force: true })),
  );
}

/** The last good edition on disk, and the releases that the CMS keeps: a bundle and its blobs. */
export class EditionFolder {
  readonly #blobs: string;
  readonly #releases: string;

  constructor(readonly folder: string) {
    this.#blobs = join(folder, 'blobs');
    this.#releases = join(folder, 'releases');
  }

  /** The bundle's JSON as it was received, or `null` where there is none yet. */
  async bundle(): Promise<string | null> {
    return (await readIfThere(join(this.folder, 'edition.json')))?.toString('utf8') ?? null;
  }

  async keepBundle(json: string): Promise<void> {
    await writeWhole(join(this.folder, 'edition.json'), json);
  }

  /** The bytes of a blob, or `null` where it is not kept or no longer fits its name. */
  async blob(hash: string): Promise<Buffer | null> {
    const bytes = await readIfThere(join(this.#blobs, hash));
    return bytes && sha256(bytes) === hash ? bytes : null;
  }

  async keepBlob(hash: string, bytes: Uint8Array): Promise<void> {
    await writeWhole(join(this.#blobs, hash), bytes);
  }

  /** Deletes the blobs that the edition no longer has: what was withdrawn must not stay. */
  async keepOnly(wanted: ReadonlySet<string>): Promise<void> {
    await keepOnly(this.#blobs, wanted);
  }

  /** The list of releases as it was received, or `null` where there is none yet. */
  async releases(): Promise<string | null> {
    return (await readIfThere(join(this.folder, 'releases.json')))?.toString('utf8') ?? null;
  }

  async keepReleases(json: string): Promise<void> {
    await writeWhole(join(this.folder, 'releases.json'), json);
  }

  /** The bundle of a release by the id of its edition, or `null` where it is not kept. */
  async release(edition: string): Promise<string | null> {
    return (await readIfThere(join(this.#releases, `${edition}.json`)))?.toString('utf8') ?? null;
  }

  async keepRelease(edition: string, json: string): Promise<void> {
    await writeWhole(join(this.#releases, `${edition}.json`), json);
  }

  /** Deletes the releases that the CMS no longer has. */
  async keepOnlyReleases(editions: ReadonlySet<string>): Promise<void> {
    await keepOnly(this.#releases, new Set([...editions].map((edition) => `${edition}.json`)));
  }
}
