import { sha256 } from '@mra/agenda';
import { LRUCache } from 'lru-cache';
import type { Answer } from '../http/answer.js';
import { compress, type Encoding, type Sent } from '../http/encoding.js';

/** All that a finished page depends on. */
export interface PageIdentity {
  build: string;
  edition: string;
  /** The path, with what the page reads of the query (see `pageQuery`). */
  path: string;
  /** What the page shows besides the edition: which releases there are, how many files are made. */
  state: string;
  date: string;
  encoding: Encoding;
}

/** The name of a finished page in the cache. A path holds no space, so no two pages share a name. */
export function pageKey({ build, edition, path, state, date, encoding }: PageIdentity): string {
  return `${build} ${edition} ${date} ${encoding} ${path} ${state}`;
}

const sizeOf = ({ body, headers }: Answer, key: string) =>
  body.length + key.length * 2 + JSON.stringify(headers).length * 2;

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
   * Makes a page, compresses it and keeps it where it is worth keeping.
   * @param make renders the page; only a 200 or a 301 is kept, so that unknown addresses can't crowd out pages
   */
  async make(key: string, encoding: Encoding, make: () => Promise<Answer>): Promise<Answer> {
    const begun = this.#making.get(key);
    if (begun) return begun;
    const making = make()
      .then((answer) => finish(answer, encoding, 'often'))
      .then((answer) => {
        if (answer.status === 200 || answer.status === 301) this.#pages.set(key, answer);
        return answer;
      })
      .finally(() => this.#making.delete(key));
    this.#making.set(key, making);
    return making;
  }
}

/** Compresses an answer and names its bytes. */
export async function finish(
  { status, headers, body }: Answer,
  encoding: Encoding,
  sent: Sent,
): Promise<Answer> {
  const plain = Buffer.from(body);
  if (plain.byteLength === 0) return { status, headers, body: plain };
  const finished = await compress(plain, encoding, sent);
  return {
    status,
    headers: {
      ...headers,
      vary: 'accept-encoding',
      ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
      ...(status === 200 ? { etag: `"${sha256(plain).slice(0, 20)}-${encoding}"` } : {}),
    },
    body: finished,
  };
}
