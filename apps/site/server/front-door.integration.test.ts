import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HOTSPOT, openedOf } from '../testing/editions.js';
import { type StartedFrontDoor, startFrontDoor } from '../testing/started-front-door.js';
import { loaded } from '../testing/test-pages.js';
import { KEEP } from './editions/keep.js';
import type { EditionResolver } from './editions/resolve-edition.js';

/** An edition that holds what the public one does not. */
const LARGER = openedOf({ hotspots: [HOTSPOT] });
const PREFIX = '/nl/vaste-edities/proef';

/** Who names a desk in a cookie sees its edition; a release stands under an address of its own. */
const otherEditions: EditionResolver = async ({ url = '', headers }) => {
  if (url.startsWith('/nl/failure')) throw new Error('secret detail');
  if (url.startsWith(PREFIX))
    return { opened: LARGER, purpose: 'release', keep: KEEP.release, prefix: PREFIX };
  const desk = headers.cookie?.match(/desk=(lobby|candidate|preview|none)/)?.[1];
  if (desk === 'none') return null;
  if (desk !== 'lobby' && desk !== 'candidate' && desk !== 'preview') return 'next';
  return { opened: LARGER, purpose: desk, keep: KEEP[desk], prefix: '' };
};

let front: StartedFrontDoor;

beforeAll(async () => {
  front = await startFrontDoor({}, [otherEditions]);
  await front.intake.poll();
});
afterAll(() => front.stop());

test.each([
  ['/nl/page', 200],
  ['/nl/hotspots?stage=existing', 200],
  ['/nl/greeted', 200],
  ['/nl/-/-', 404],
  ['/', 302],
  ['/nl/Deelregios/', 301],
  ['/%E0%A4%A', 400],
  ['/robots.txt', 200],
  ['/sitemap.xml', 200],
  ['/.well-known/security.txt', 200],
  ['/data/hotspots.csv', 200],
  ['/nl/kalender.ics', 200],
  ['/nl/wijzigingen.atom', 200],
  ['/files/card/page/home/home/nl.png', 302],
  ['/healthz', 200],
])('answers HEAD %s as GET, without the body', async (path, status) => {
  for (const encoding of ['identity', 'br;q=0.5, gzip']) {
    const headers = { 'accept-encoding': encoding };
    const got = await front.ask(path, { headers });
    const head = await front.ask(path, { headers, method: 'HEAD' });
    const lasting = ({ date: _date, ...rest }: typeof got.headers) => rest;
    expect([head.status, head.body]).toEqual([status, '']);
    expect(got.status).toBe(status);
    expect(lasting(head.headers)).toEqual(lasting(got.headers));
  }
});

test('answers bad addresses calmly, each with its status', async () => {
  const { ask } = front;
  expect((await ask('/%E0%A4%A')).status).toBe(400);
  expect((await ask('/en/%ZZ')).body).toContain('This address can’t be read');
  expect((await ask('/nl.data')).status).toBe(404);
  expect((await ask('//elsewhere.example/')).status).toBe(404);
  expect((await ask('/de')).body).toContain('nothing here');
  const broken = await ask('/nl/failure');
  expect(broken.status).toBe(500);
  expect(broken.body).toContain('Hier ging iets mis');
  expect(broken.body).not.toContain('secret detail');
  expect(broken.headers['content-security-policy']).toContain("script-src 'none'");
  expect(front.lines.some((line) => line.includes('secret detail'))).toBe(true);
});

test.each([
  ['en-GB', 'This request is too large'],
  ['nl', 'Dit verzoek is te groot'],
])(
  'answers headers that are too large with a page that says so, to a browser that reads %s',
  async (language, title) => {
    const answer = await front.ask('/', {
      headers: { 'accept-language': language, cookie: 'a'.repeat(40_000) },
    });
    expect([answer.status, answer.headers['content-type']]).toEqual([431, 'text/html; charset=utf-8']);
    expect(answer.body).toContain(title);
    expect((await front.ask('/nl/page')).status).toBe(200);
  },
);

test('answers what is no HTTP with a page that says so', async () => {
  const heard = await new Promise<string>((resolve, reject) => {
    let text = '';
    const socket = connect(front.port, '127.0.0.1', () => socket.write('GET /en HTTP/9\r\n\r\n'));
    socket.on('data', (part) => {
      text += part;
    });
    socket.on('error', reject);
    socket.on('close', () => resolve(text));
  });
  expect(heard).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
  expect(heard).toContain('This request can’t be read');
});

describe('another edition than the public one', () => {
  const at = (path: string, desk: string) => front.ask(path, { headers: { cookie: `desk=${desk}` } });

  test('is shown to whom it is for, and kept by nobody on the way', async () => {
    expect((await front.ask('/id/hot-lab')).status).toBe(404);
    for (const [desk, keeps] of [
      ['lobby', 'private, no-store'],
      ['preview', 'no-store'],
      ['candidate', 'no-store'],
    ] as const)
      for (const path of ['/id/hot-lab', '/data/hotspots.csv', '/nl/page', '/sitemap.xml', '/nl/-/-']) {
        const { headers } = await at(path, desk);
        expect([path, headers['cache-control']]).toEqual([path, keeps]);
        expect(headers['access-control-allow-origin']).toBeUndefined();
        expect(headers['cross-origin-resource-policy']).toBe('same-origin');
      }
    expect((await at('/data/hotspots.csv', 'lobby')).body).toContain('hot-lab');
    const open = await front.ask('/data/hotspots.csv');
    expect(open.body).not.toContain('hot-lab');
    expect(open.headers).toMatchObject({
      'cache-control': 'public, no-cache',
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
    });
  });

  test('has no page in the cache that all share', async () => {
    await front.ask('/nl/page');
    const before = loaded.times;
    await at('/nl/page', 'lobby');
    await at('/nl/page', 'lobby');
    expect(loaded.times - before).toBe(2);
  });

  test('gives its pages all that their address asks', async () => {
    expect((await at('/nl/page?secret=1', 'lobby')).body).toContain('page /nl/page?secret=1');
    expect((await front.ask('/nl/page?secret=1')).body).toContain('page /nl/page x');
  });

  test('may stand under an address of its own, and be kept there for everybody', async () => {
    const before = loaded.times;
    const shown = await front.ask(`${PREFIX}/page`);
    expect(shown.body).toContain('page /nl/page x');
    expect(shown.headers['cache-control']).toBe('public, no-cache');
    await front.ask(`${PREFIX}/page`);
    expect(loaded.times - before).toBe(1);
  });

  test('may be told not to be there', async () => {
    expect((await at('/nl/page', 'none')).status).toBe(503);
  });
});
