import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

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

/** The last good edition on disk: a bundle and its blobs. A file is written under another name and then moved: whole or not there. */
export class EditionFolder {
  readonly #blobs: string;

  constructor(readonly folder: string) {
    this.#blobs = join(folder, 'blobs');
  }

  async #write(file: string, content: string | Uint8Array) {
    await mkdir(this.#blobs, { recursive: true });
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
    const present = await readdir(this.#blobs).catch(() => []);
    await Promise.all(
      present.filter((name) => !wanted.has(name)).map((name) => rm(join(this.#blobs, name), { force: true })),
    );
  }
}
