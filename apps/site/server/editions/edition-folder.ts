import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The SHA-256 of bytes, 64 hexadecimal digits. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function readIfThere(file: string): Promise<Buffer | null> {
  try {
    return await readFile(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

async function keepOnly(folder: string, wanted: ReadonlySet<string>): Promise<void> {
  const present = await readdir(folder).catch(() => []);
  await Promise.all(
    present.filter((name) => !wanted.has(name)).map((name) => rm(join(folder, name), { force: true })),
  );
}

/** The last good edition on disk, and the releases that the CMS keeps: a bundle and its blobs. A file is written under another name and then moved: whole or not there. */
export class EditionFolder {
  readonly #blobs: string;
  readonly #releases: string;

  constructor(readonly folder: string) {
    this.#blobs = join(folder, 'blobs');
    this.#releases = join(folder, 'releases');
  }

  async #write(file: string, content: string | Uint8Array) {
    await mkdir(dirname(file), { recursive: true });
    const temporary = `${file}.${process.pid}.part`;
    await writeFile(temporary, content);
    await rename(temporary, file);
  }

  /** The bundle's JSON as it was received, or `null` where there is none yet. */
  async bundle(): Promise<string | null> {
    return (await readIfThere(join(this.folder, 'edition.json')))?.toString('utf8') ?? null;
  }

  async keepBundle(json: string): Promise<void> {
    await this.#write(join(this.folder, 'edition.json'), json);
  }

  /** The bytes of a blob, or `null` where it is not kept or no longer fits its name. */
  async blob(sha256: string): Promise<Buffer | null> {
    const bytes = await readIfThere(join(this.#blobs, sha256));
    return bytes && hashOf(bytes) === sha256 ? bytes : null;
  }

  async keepBlob(sha256: string, bytes: Uint8Array): Promise<void> {
    await this.#write(join(this.#blobs, sha256), bytes);
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
    await this.#write(join(this.folder, 'releases.json'), json);
  }

  /** The bundle of a release by the id of its edition, or `null` where it is not kept. */
  async release(edition: string): Promise<string | null> {
    return (await readIfThere(join(this.#releases, `${edition}.json`)))?.toString('utf8') ?? null;
  }

  async keepRelease(edition: string, json: string): Promise<void> {
    await this.#write(join(this.#releases, `${edition}.json`), json);
  }

  /** Deletes the releases that the CMS no longer has. */
  async keepOnlyReleases(editions: ReadonlySet<string>): Promise<void> {
    await keepOnly(this.#releases, new Set([...editions].map((edition) => `${edition}.json`)));
  }
}
