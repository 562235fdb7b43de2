import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { PageCache, type PageIdentity, pageKey } from './page-cache.js';

const page: PageIdentity = {
  edition: 'e1',
  prefix: '',
  path: '/nl',
  state: '',
  date: '2026-11-24',
  encoding: 'br',
};
const html = (body: string, status = 200) => ({ status, headers: { 'content-type': 'text/html' }, body });

test('a page has another name as soon as anything that it depends on changes', () => {
  const others: PageIdentity[] = [
    { ...page, prefix: '/nl/vaste-edities/een' },
    { ...page, edition: 'e2' },
    { ...page, path: '/en' },
    { ...page, state: 'another list' },
    { ...page, date: '2026-11-25' },
    { ...page, encoding: 'gzip' },
  ];
  expect(new Set([page, ...others].map(pageKey)).size).toBe(7);
  expect(pageKey({ ...page })).toBe(pageKey(page));
});

test('a page is made once for all who ask at the same time, and kept', async () => {
  const cache = new PageCache(100_000);
  let made = 0;
  const make = async () => {
    made += 1;
    return html('hello '.repeat(50));
  };
  const [one, other] = await Promise.all([cache.make('k', 'br', make), cache.make('k', 'br', make)]);
  expect(made).toBe(1);
  expect(one).toBe(other);
  expect(cache.get('k')).toBe(one);
  expect(brotliDecompressSync(one.body).toString()).toBe('hello '.repeat(50));
});

test('a page says how it is encoded and carries a tag of its content', async () => {
  const cache = new PageCache(100_000);
  const gzip = await cache.make('g', 'gzip', async () => html('one'));
  const plain = await cache.make('p', 'identity', async () => html('one'));
  const changed = await cache.make('q', 'identity', async () => html('two'));
  expect(gzip.headers['content-encoding']).toBe('gzip');
  expect(gunzipSync(gzip.body).toString()).toBe('one');
  expect(plain.headers['content-encoding']).toBeUndefined();
  expect(plain.headers.etag).not.toBe(gzip.headers.etag);
  expect(plain.headers.etag).not.toBe(changed.headers.etag);
});

test('unknown addresses and failures are not kept, and the cache stays within its bytes', async () => {
  const cache = new PageCache(5_000);
  await cache.make('missing', 'identity', async () => html('nothing here', 404));
  expect(cache.get('missing')).toBeUndefined();
  await expect(
    cache.make('broken', 'identity', async () => {
      throw new Error('no');
    }),
  ).rejects.toThrow('no');
  for (let at = 0; at < 20; at += 1)
    await cache.make(`page-${at}`, 'identity', async () => html('x'.repeat(1_000)));
  const kept = Array.from({ length: 20 }, (_, at) => cache.get(`page-${at}`)).filter(Boolean);
  expect(kept.length).toBeGreaterThan(0);
  expect(kept.length).toBeLessThan(5);
  expect(cache.get('page-19')).toBeDefined();
});
