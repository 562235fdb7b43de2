import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { sha256 } from '@mra/agenda';
import { LRUCache } from 'lru-cache';

const brotliAsync = promisify(brotliCompress);
const gzipAsync = promisify(gzip);

export type Encoding = 'br' | 'gzip' | 'identity';

/** A finished page in every encoding, made once. */
export interface StoredPage {
  status: number;
  headers: Record<string, string>;
  etag: string;
  bodies: Record<Encoding, Buffer>;
}

/** The best encoding that a visitor accepts. @param accepted the `Accept-Encoding` header */
export function encodingFor(accepted: string | undefined): Encoding {
  const offers = (accepted ?? '')
    .toLowerCase()
    .split(',')
    .map((part) => part.trim().split(';'));
  const takes = (name: string) =>
    offers.some(([offer, ...rest]) => offer === name && !rest.some((each) => /^\s*q=0(?:\.0+)?$/.test(each)));
  return takes('br') ? 'br' : takes('gzip') ? 'gzip' : 'identity';
}

/** Today in Amsterdam, as `2026-11-24`: pages with calendars turn at midnight there. */
export function amsterdamDate(now = new Date()): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(now);
}

/** What a finished page depends on. */
export function cacheKey(build: string, edition: string, path: string, date: string): string {
  return [build, edition, date, path].join(' ');
}

/** Compresses a finished page in all encodings. */
export async function finishPage(
  status: number,
  headers: Record<string, string>,
  body: string,
): Promise<StoredPage> {
  const identity = Buffer.from(body);
  const [br, gz] = await Promise.all([
    brotliAsync(identity, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 7, [constants.BROTLI_PARAM_SIZE_HINT]: identity.length },
    }),
    gzipAsync(identity, { level: 7 }),
  ]);
  return { status, headers, etag: sha256(identity).slice(0, 20), bodies: { br, gzip: gz, identity } };
}

/** Finished pages, bounded in bytes: those not asked for longest go first. */
export function createPageCache(maxBytes = 128 * 1024 * 1024): LRUCache<string, StoredPage> {
  return new LRUCache({
    maxSize: maxBytes,
    sizeCalculation: ({ bodies }, key) =>
      bodies.br.length + bodies.gzip.length + bodies.identity.length + key.length + 512,
  });
}
