import { existsSync } from 'node:fs';
import { BundleError, type Edition, sha256 } from '@mra/agenda';
import type { RenditionIndex } from '@mra/renderer';
import { reasonOf } from '@mra/runtime';
import type { OpenedEdition } from '../../contract/opened-edition.js';
import type { EditionFolder } from './edition-folder.js';
import { LiveSearch } from './edition-search.js';
import { openedEdition } from './opened-edition.js';
import { type EditionReading, readEdition, takeOver } from './read-edition.js';
import { returnWorker } from './worker/workers.js';

/** Short enough for nobody to notice; being told that nothing changed costs the CMS two milliseconds. */
const POLL_EVERY_MS = 250;
const ANSWER_WITHIN_MS = 10_000;
/** What was refused is looked at again after this: perhaps it was spoilt on its way. */
const REFUSED_FOR_MS = 10_000;
/** Whoever came just before an edition was replaced may still search it. */
const LEAVE_AFTER_MS = 5000;

export interface IntakeOptions {
  cmsUrl: string;
  secret: string;
  folder: EditionFolder;
  /** The files that an edition can be given as. */
  filesOf(edition: Edition): RenditionIndex;
  log(line: string): void;
}

/** The CMS did not answer at all. */
class SilentCmsError extends Error {
  override name = 'SilentCmsError';
}

/** Takes editions from the CMS: checks each one, keeps the last good one on disk and swaps it in at once. */
export class EditionIntake {
  #live: OpenedEdition | null = null;
  #cms: 'up' | 'down' = 'down';
  #etag: string | null = null;
  /** The last one that must not be shown, so that it is not read several times a second. */
  #refused: { etag: string | null; until: number } | null = null;
  #lastComplaint = '';
  #timer: NodeJS.Timeout | null = null;
  #stopped = false;

  constructor(readonly options: IntakeOptions) {}

  /** The edition to show, or `null` before the first one. */
  get live(): OpenedEdition | null {
    return this.#live;
  }

  /** Whether the CMS answered when it was last asked. */
  get cms(): 'up' | 'down' {
    return this.#cms;
  }

  /** Loads the last good edition from disk, then asks the CMS several times a second until `stop`. */
  async start(): Promise<void> {
    await this.#load();
    const next = async () => {
      await this.poll();
      if (!this.#stopped) this.#timer = setTimeout(next, POLL_EVERY_MS);
    };
    void next();
  }

  stop(): void {
    this.#stopped = true;
    if (this.#timer) clearTimeout(this.#timer);
    this.#live?.search.end();
  }

  /** Asks the CMS once. Whatever it answers, the edition that is shown stays whole. */
  async poll(): Promise<void> {
    try {
      const answer = await this.ask('/api/edition', this.#etag ? { 'if-none-match': this.#etag } : {});
      // 503 means that the CMS has no edition yet: it says nothing about ours.
      if (answer.status === 304 || answer.status === 503) return;
      if (answer.status !== 200) throw new BundleError(`the CMS answers ${answer.status}`);
      const etag = answer.headers.get('etag');
      if (etag === this.#refused?.etag && Date.now() < this.#refused.until)
        return await answer.body?.cancel();
      if (!answer.body) throw new BundleError('the CMS gives no edition');
      await this.#take(await this.options.folder.receive(answer.body), etag);
      this.#etag = etag;
      this.#lastComplaint = '';
    } catch (error) {
      const what = error instanceof SilentCmsError ? 'The CMS does not answer' : 'Edition refused';
      this.#complain(`${what}, the last good one stays: ${reasonOf(error)}`);
    }
  }

  /** Asks the CMS as its site. @throws where it does not answer */
  async ask(path: string, headers: Record<string, string> = {}): Promise<Response> {
    try {
      const answer = await fetch(new URL(path, this.options.cmsUrl), {
        headers: { ...headers, authorization: `Bearer ${this.options.secret}` },
        signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
        redirect: 'error',
      });
      this.#cms = 'up';
      return answer;
    } catch (error) {
      this.#cms = 'down';
      throw new SilentCmsError(reasonOf(error));
    }
  }

  /** One line for a trouble, however long it lasts. */
  #complain(line: string) {
    if (line !== this.#lastComplaint) this.options.log(line);
    this.#lastComplaint = line;
  }

  async #load() {
    const { folder, secret, log } = this.options;
    if (!existsSync(folder.bundle)) return;
    try {
      await this.#open(await readEdition(folder.bundle, secret), async (edition) => {
        for (const { blob } of edition.all('media'))
          if (!(await folder.blob(blob))) throw new BundleError(`the picture ${blob} is missing or altered`);
      });
      // As the CMS names its editions: it need not send this one again.
      this.#etag = this.#live ? `"${this.#live.edition.id}"` : null;
    } catch (error) {
      log(`The edition on disk is not used: ${reasonOf(error)}`);
    }
  }

  async #take(arrived: string, etag: string | null) {
    const { folder, secret, log } = this.options;
    const reading = await readEdition(arrived, secret).catch((error: unknown) => {
      if (error instanceof BundleError) this.#refused = { etag, until: Date.now() + REFUSED_FOR_MS };
      throw error;
    });
    const { envelope } = reading;
    const present = this.#live?.edition.envelope;
    if (present && envelope.sequence < present.sequence && !envelope.rollback) {
      await returnWorker(reading.worker);
      throw new BundleError(`its sequence ${envelope.sequence} is lower than ${present.sequence}`);
    }
    if (present?.hmac === envelope.hmac) return returnWorker(reading.worker);
    let blobs: ReadonlySet<string> = new Set();
    await this.#open(reading, async (edition) => {
      blobs = new Set(edition.all('media').map(({ blob }) => blob));
      for (const blob of blobs) if (!(await folder.blob(blob))) await this.#fetchBlob(blob);
      // Read and checked before it is kept: an edition that can't be shown must not be found on disk at the next start.
      await folder.keepBundle(arrived);
    });
    log(`Edition ${envelope.id.slice(0, 12)} (sequence ${envelope.sequence}) is live`);
    await folder.keepOnly(blobs);
  }

  /** Shows an edition that was read. @param complete sees to all else that it needs; where that fails, the present one stays */
  async #open(reading: EditionReading, complete: (edition: Edition) => Promise<void>) {
    const { filesOf, log } = this.options;
    try {
      const edition = await takeOver(reading);
      await complete(edition);
      const former = this.#live;
      this.#live = openedEdition(edition, filesOf(edition), new LiveSearch(edition, reading.worker, log));
      if (former) setTimeout(() => former.search.end(), LEAVE_AFTER_MS).unref();
    } catch (error) {
      await returnWorker(reading.worker);
      throw error;
    }
  }

  async #fetchBlob(blob: string) {
    const answer = await this.ask(`/api/edition/blobs/${blob}`);
    if (!answer.ok) throw new BundleError(`the CMS answers ${answer.status} for the picture ${blob}`);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    if (sha256(bytes) !== blob) throw new BundleError(`the picture ${blob} does not fit its hash`);
    await this.options.folder.keepBlob(blob, bytes);
  }
}
