import { sha256 } from '@mra/agenda';
import { LRUCache } from 'lru-cache';
import type { Answer } from '../http/answer.js';
import { compress, type Encoding, type Sent } from '../http/encoding.js';

/** All that a finished page depends on. */
export interface PageIdentity {
  edition: string;
  /** Where the edition stands, which its links begin with. */
  prefix: string;
  /** The path, with what the page reads of the query (see `pageQuery`). */
  path: string;
  /** What the page shows besides the edition: which releases there are, how many files are made. */
  state: string;
  date: string;
  encoding: Encoding;
}

/** The name of a finished page in the cache. A path holds no space, so no two pages share a name. */
export function pageKey({ edition, prefix, path, state, date, encoding }: PageIdentity): string {
  return `${edition} ${date} ${encoding} ${prefix} ${path} ${state}`;
}

const sizeOf = ({ body, headers }: Answer, key: string) =>
  body.length + key.length * 2 + JSON.stringify(headers).length * 2;

/**
 * Whether others may be given this answer too: it gives no cookie, does not say that it is for one visitor, and depends on nothing
 * that their browser says but how it may be compressed.
 */
export function isForAnyone({ headers, cookies }: Answer): boolean {
  const varies = (headers.vary ?? '').split(',').map((name) => name.trim().toLowerCase());
  return (
    !cookies &&
    !/\b(?:private|no-store)\b/i.test(headers['cache-control'] ?? '') &&
    varies.every((name) => name === '' || name === 'accept-encoding')
  );
}

/** Finished pages, compressed, bounded in bytes. A page that many ask for at once is made once. */
export class PageCache {
  readonly #pages: LRUCache<string, Answer>;
  readonly #making = new Map<string, Promise<Answer>>();

  /** @param maxBytes what all pages together may take */
  constructor(maxBytes: number) {
    this.#pages = new LRUCache({ maxSize: maxBytes, sizeCalculation: sizeOf });
  }

  /** The finished page, or `undefined` where it has to be made. */
  get(key: string): Answer | undefined {
    return this.#pages.get(key);
  }

  /**
   * Makes a page, compresses it and keeps it where it is worth keeping. Whoever asks meanwhile waits for it, and is given a page of their
   * own where it turns out to be for the first visitor alone.
   * @param make renders the page; only a 200 or a 301 is kept, so that unknown addresses can't crowd out pages
   */
  async make(key: string, encoding: Encoding, make: () => Promise<Answer>): Promise<Answer> {
    const begun = this.#making.get(key);
    if (begun) {
      const answer = await begun;
      return isForAnyone(answer) ? answer : finish(await make(), encoding, 'once');
    }
    const making = make()
      .then((answer) => finish(answer, encoding, 'often'))
      .then((answer) => {
        if ((answer.status === 200 || answer.status === 301) && isForAnyone(answer))
          this.#pages.set(key, answer);
        return answer;
      })
      .finally(() => this.#making.delete(key));
    this.#making.set(key, making);
    return making;
  }
}

/** What is not compressed already by its own nature. */
const COMPRESSIBLE = /^(?:text\/|image\/svg|application\/(?:json|xml|[\w.-]+\+(?:json|xml)))/;

/** Compresses an answer and names its bytes. */
export async function finish(answer: Answer, encoding: Encoding, sent: Sent): Promise<Answer> {
  const { status, headers, body } = answer;
  const plain = Buffer.from(body);
  if (plain.byteLength === 0 || headers['content-encoding']) return { ...answer, body: plain };
  const useful = COMPRESSIBLE.test(headers['content-type'] ?? 'text/') ? encoding : 'identity';
  const varies = headers.vary ? `${headers.vary}, accept-encoding` : 'accept-encoding';
  return {
    ...answer,
    headers: {
      ...headers,
      vary: varies,
      ...(useful === 'identity' ? {} : { 'content-encoding': useful }),
      ...(status === 200 ? { etag: headers.etag ?? `"${sha256(plain).slice(0, 20)}-${useful}"` } : {}),
    },
    body: await compress(plain, useful, sent),
  };
}
