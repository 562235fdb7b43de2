import { setTimeout as sleep, setImmediate as turn } from 'node:timers/promises';
import { type Edition, type FoundPage, KINDS } from '@mra/agenda';
import type { EditionSearch } from '../../contract/edition-search.js';
import { batchesOf } from './worker/batches.js';
import type { EditionWorker } from './worker/edition-worker.js';
import type { Questions } from './worker/questions.js';
import { returnWorker, takeWorker } from './worker/workers.js';

/** A visitor waits no longer; then a page says that it is not ready. */
const PATIENCE_MS = 8000;
/** So many searches may wait for one edition. */
const MOST_WAITING = 50;
/** A worker that dies is started again after this, and after twice as long each time that it dies before it was ready. */
const AGAIN_AFTER_MS = 500;
const AGAIN_AFTER_AT_MOST_MS = 60_000;
/** An edition that is not the live one keeps its worker as long after its last search. */
const IDLE_MS = 60_000;
/** So many editions beside the live one can be searched at a time: each takes as much memory as the live one does. */
const MOST_GUESTS = 2;

/** Gives a worker an edition that this thread has, a few milliseconds at a time. */
async function give(worker: EditionWorker, { envelope, content }: Edition): Promise<void> {
  await worker.ask('hold', { envelope, scope: content.scope });
  for (const batch of batchesOf(content.documents)) {
    await worker.ask('take', batch);
    await turn();
  }
}

interface Indexed {
  worker: EditionWorker;
  ready: Promise<unknown>;
}

/** Searches one edition in a worker of its own, so that no page waits for it. */
abstract class SearchByWorker implements EditionSearch {
  protected indexed: Indexed | null = null;

  constructor(readonly edition: Edition) {}

  async find(of: Questions['search']['of']): Promise<FoundPage | null> {
    const none = new AbortController();
    const found = this.#ask(of).catch(() => null);
    const patience = sleep(PATIENCE_MS, null, { signal: none.signal }).catch(() => null);
    return Promise.race([found, patience]).finally(() => none.abort());
  }

  async #ask(of: Questions['search']['of']): Promise<FoundPage | null> {
    const { worker, ready } = this.begin();
    await ready;
    return worker.waiting < MOST_WAITING ? worker.ask('search', of) : null;
  }

  /** The worker, started now where it is not running. */
  protected begin(): Indexed {
    this.indexed ??= this.index(takeWorker());
    return this.indexed;
  }

  /** @param has whether it has the edition already */
  protected index(worker: EditionWorker, has = false): Indexed {
    const ready = (has ? Promise.resolve() : give(worker, this.edition)).then(() =>
      worker.ask('index', null),
    );
    // Who searches hears of it; nobody has to.
    ready.catch(() => {});
    return { worker, ready };
  }

  /** Frees its worker. */
  end(): void {
    const worker = this.indexed?.worker;
    this.indexed = null;
    if (worker)
      void returnWorker(
        worker,
        KINDS.reduce((sum, kind) => sum + this.edition.all(kind).length, 0),
      );
  }
}

/** Searches the live edition. A worker that dies is started again; meanwhile search is not ready, and pages go on. */
export class LiveSearch extends SearchByWorker {
  #ended = false;
  #againAfter = AGAIN_AFTER_MS;

  /** @param worker which read the edition and still has it */
  constructor(
    edition: Edition,
    worker: EditionWorker,
    readonly log: (line: string) => void,
  ) {
    super(edition);
    this.indexed = this.#kept(worker, true);
  }

  protected override begin(): Indexed {
    if (!this.indexed) throw new Error('It is being started again.');
    return this.indexed;
  }

  #kept(worker: EditionWorker, has: boolean): Indexed {
    const indexed = this.index(worker, has);
    indexed.ready.then(
      () => {
        this.#againAfter = AGAIN_AFTER_MS;
      },
      // One that can't do its work is as good as dead.
      () => worker.end(),
    );
    void worker.ended.then((why) => this.#again(why));
    return indexed;
  }

  async #again(why: string) {
    if (this.#ended) return;
    this.indexed = null;
    this.log(`The search of the live edition ended and is started again: ${why}`);
    const after = this.#againAfter;
    this.#againAfter = Math.min(AGAIN_AFTER_AT_MOST_MS, after * 2);
    await sleep(after, null, { ref: false });
    if (!this.#ended) this.indexed = this.#kept(takeWorker(), false);
  }

  override end(): void {
    this.#ended = true;
    super.end();
  }
}

/** Those beside the live edition that are searched, the one that was searched longest ago first. */
const guests = new Set<GuestSearch>();

/** Searches an edition beside the live one, as a release or a preview: nothing is indexed before somebody searches it. */
export class GuestSearch extends SearchByWorker {
  #idle: NodeJS.Timeout | null = null;

  protected override begin(): Indexed {
    guests.delete(this);
    guests.add(this);
    const [longestAgo] = guests;
    if (guests.size > MOST_GUESTS) longestAgo?.end();
    if (this.#idle) clearTimeout(this.#idle);
    this.#idle = setTimeout(() => this.end(), IDLE_MS).unref();
    const had = this.indexed;
    const indexed = super.begin();
    if (indexed !== had)
      void indexed.worker.ended.then(() => {
        if (this.indexed === indexed) this.end();
      });
    return indexed;
  }

  override end(): void {
    guests.delete(this);
    if (this.#idle) clearTimeout(this.#idle);
    super.end();
  }
}
