import { mkdir, readdir, rename, rm } from 'node:fs/promises';
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

  /** Where the last good bundle stands, as it was received; there may be none yet. */
  get bundle(): string {
    return join(this.folder, 'edition.json');
  }

  /** Writes a bundle beside the last good one, as it comes in. @returns where it stands until it is kept, or another comes */
  async receive(json: AsyncIterable<Uint8Array>): Promise<string> {
    const arrived = join(this.folder, 'arrived.json');
    await writeWhole(arrived, json);
    return arrived;
  }

  /** Makes what was received the last good bundle. */
  async keepBundle(arrived: string): Promise<void> {
    await rename(arrived, this.bundle);
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

  /** Where the bundle of a release stands when it is kept. @param edition the id of its edition */
  release(edition: string): string {
    return join(this.#releases, `${edition}.json`);
  }

  /** Writes the bundle of a release as it comes in. @returns where it stands until it is kept, or another comes */
  async receiveRelease(json: AsyncIterable<Uint8Array>): Promise<string> {
    const arrived = join(this.folder, 'arrived-release.json');
    await writeWhole(arrived, json);
    return arrived;
  }

  async keepRelease(arrived: string, edition: string): Promise<void> {
    await mkdir(this.#releases, { recursive: true });
    await rename(arrived, this.release(edition));
  }

  /** Deletes the releases that the CMS no longer has. */
  async keepOnlyReleases(editions: ReadonlySet<string>): Promise<void> {
    await keepOnly(this.#releases, new Set([...editions].map((edition) => `${edition}.json`)));
  }
}
