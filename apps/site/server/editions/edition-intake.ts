import { type Bundle, BundleError, type Edition, openEdition, readBundle, sha256 } from '@mra/agenda';
import type { RenditionIndex } from '@mra/renderer';
import { reasonOf } from '@mra/runtime';
import type { OpenedEdition } from '../../contract/opened-edition.js';
import type { EditionFolder } from './edition-folder.js';
import { openedEdition } from './opened-edition.js';

/** Short enough for nobody to notice; being told that nothing changed costs the CMS two milliseconds. */
const POLL_EVERY_MS = 250;
const ANSWER_WITHIN_MS = 10_000;

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
  }

  /** Asks the CMS once. Whatever it answers, the edition that is shown stays whole. */
  async poll(): Promise<void> {
    try {
      const answer = await this.ask('/api/edition', this.#etag ? { 'if-none-match': this.#etag } : {});
      // 503 means that the CMS has no edition yet: it says nothing about ours.
      if (answer.status === 304 || answer.status === 503) return;
      if (answer.status !== 200) throw new BundleError(`the CMS answers ${answer.status}`);
      await this.#take(await answer.text());
      this.#etag = answer.headers.get('etag');
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
    try {
      const json = await folder.bundle();
      if (!json) return;
      const bundle = readBundle(json, secret);
      for (const { blob } of bundle.content.documents.media)
        if (!(await folder.blob(blob))) throw new BundleError(`the picture ${blob} is missing or altered`);
      this.#live = this.#ready(bundle);
    } catch (error) {
      log(`The edition on disk is not used: ${reasonOf(error)}`);
    }
  }

  async #take(json: string) {
    const { folder, secret, log } = this.options;
    const bundle = readBundle(json, secret);
    const { envelope, content } = bundle;
    const present = this.#live?.edition.envelope;
    if (present && envelope.sequence < present.sequence && !envelope.rollback)
      throw new BundleError(`its sequence ${envelope.sequence} is lower than ${present.sequence}`);
    if (present?.hmac === envelope.hmac) return;
    const blobs = new Set(content.documents.media.map(({ blob }) => blob));
    for (const blob of blobs) if (!(await folder.blob(blob))) await this.#fetchBlob(blob);
    // Made ready before it is kept: an edition that can't be shown must not be found on disk at the next start.
    const live = this.#ready(bundle);
    await folder.keepBundle(json);
    this.#live = live;
    log(`Edition ${envelope.id.slice(0, 12)} (sequence ${envelope.sequence}) is live`);
    await folder.keepOnly(blobs);
  }

  async #fetchBlob(blob: string) {
    const answer = await this.ask(`/api/edition/blobs/${blob}`);
    if (!answer.ok) throw new BundleError(`the CMS answers ${answer.status} for the picture ${blob}`);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    if (sha256(bytes) !== blob) throw new BundleError(`the picture ${blob} does not fit its hash`);
    await this.options.folder.keepBlob(blob, bytes);
  }

  #ready(bundle: Bundle): OpenedEdition {
    const edition = openEdition(bundle);
    return openedEdition(edition, this.options.filesOf(edition));
  }
}
