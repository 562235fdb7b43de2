import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BundleError, type Edition, openEdition, readBundle, sha256 } from '@mra/agenda';

const POLL_MS = 1000;
const ANSWER_MS = 10_000;

interface Options {
  cmsUrl: string;
  secret: string;
  /** The folder of the last good edition and its pictures. */
  folder: string;
  log?: (line: string) => void;
}

/** Writes a whole file or none: to another name first, then moved. */
async function writeWhole(file: string, bytes: string | Uint8Array): Promise<void> {
  const temporary = `${file}.${randomUUID()}`;
  await writeFile(temporary, bytes);
  await rename(temporary, file);
}

/** The editions that a site holds: the live one, kept in step with the CMS, and on disk for when the CMS is gone. */
export class Editions {
  #live: Edition | null = null;
  #etag: string | null = null;
  #cmsIsUp = false;
  #refused: string | null = null;
  #timer: NodeJS.Timeout | null = null;
  #listeners: ((edition: Edition) => void)[] = [];

  constructor(readonly options: Options) {}

  get cmsIsUp(): boolean {
    return this.#cmsIsUp;
  }

  /**
   * The edition that a request may see: for now the public one. Previews, releases and the lobby's overlay will be told apart here.
   * @returns `null` as long as there is none.
   */
  resolveEdition(_request: Request): Edition | null {
    return this.#live;
  }

  /** The live edition, for what has no request: health and renditions. */
  live(): Edition | null {
    return this.#live;
  }

  /** Calls back with each new edition, and at once with the present one. */
  onChange(listener: (edition: Edition) => void): void {
    this.#listeners.push(listener);
    if (this.#live) listener(this.#live);
  }

  /** Loads the last good edition from disk and begins to ask the CMS for newer ones. */
  async start(): Promise<void> {
    await mkdir(join(this.options.folder, 'blobs'), { recursive: true });
    await this.#load();
    await this.poll();
    const again = () => {
      this.#timer = setTimeout(() => void this.poll().finally(again), POLL_MS);
    };
    again();
  }

  stop(): void {
    if (this.#timer) clearTimeout(this.#timer);
  }

  /** The bytes of a picture of the live edition; `null` for any other. */
  async blob(hash: string): Promise<Buffer | null> {
    const known = this.#live?.all('media').some((medium) => medium.blob === hash);
    return known ? readFile(this.#blobFile(hash)).catch(() => null) : null;
  }

  #blobFile(hash: string): string {
    return join(this.options.folder, 'blobs', hash);
  }

  get #bundleFile(): string {
    return join(this.options.folder, 'edition.json');
  }

  #log(line: string): void {
    (this.options.log ?? console.error)(line);
  }

  async #load(): Promise<void> {
    const json = await readFile(this.#bundleFile, 'utf8').catch(() => null);
    if (json === null) return;
    try {
      this.#swap(openEdition(readBundle(json, this.options.secret)));
    } catch (error) {
      this.#log(
        `The edition on disk was refused: ${error instanceof Error ? error.message : error}. Waiting for the CMS.`,
      );
    }
  }

  #swap(edition: Edition): void {
    this.#live = edition;
    for (const listener of this.#listeners) listener(edition);
  }

  #ask(path: string, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(`${this.options.cmsUrl}${path}`, {
      headers: { authorization: `Bearer ${this.options.secret}`, ...headers },
      signal: AbortSignal.timeout(ANSWER_MS),
    });
  }

  /** Asks the CMS once. Whatever goes wrong, the last good edition stays. */
  async poll(): Promise<void> {
    let response: Response;
    try {
      response = await this.#ask('/api/edition', this.#etag ? { 'if-none-match': this.#etag } : {});
      this.#cmsIsUp = response.ok || response.status === 304;
    } catch {
      this.#cmsIsUp = false;
      return;
    }
    if (!response.ok) return;
    const etag = response.headers.get('etag');
    try {
      await this.#take(await response.text());
      this.#etag = etag;
      this.#refused = null;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      // The same refusal each second would hide every other line.
      if (reason !== this.#refused)
        this.#log(`A new edition was refused, the last good one stays: ${reason}.`);
      this.#refused = reason;
    }
  }

  async #take(json: string): Promise<void> {
    const bundle = readBundle(json, this.options.secret);
    const before = this.#live?.envelope;
    const { sequence, id, rollback } = bundle.envelope;
    if (before && sequence < before.sequence && !rollback) {
      throw new BundleError(
        `its sequence ${sequence} is lower than ${before.sequence}, and it is no rollback`,
      );
    }
    if (before?.id === id && before.sequence === sequence) return;
    for (const medium of bundle.content.documents.media) await this.#fetchBlob(medium.blob);
    const edition = openEdition(bundle);
    await writeWhole(this.#bundleFile, json);
    this.#swap(edition);
  }

  async #fetchBlob(hash: string): Promise<void> {
    const kept = await readFile(this.#blobFile(hash)).catch(() => null);
    if (kept && sha256(kept) === hash) return;
    const response = await this.#ask(`/api/edition/blobs/${hash}`);
    if (!response.ok)
      throw new BundleError(`its picture ${hash.slice(0, 8)} could not be fetched (${response.status})`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (sha256(bytes) !== hash)
      throw new BundleError(`its picture ${hash.slice(0, 8)} does not fit its hash`);
    await writeWhole(this.#blobFile(hash), bytes);
  }
}
