import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { ORIGIN } from '../../testing/editions.js';
import { type Asked, type StartedFrontDoor, startFrontDoor } from '../../testing/started-front-door.js';
import { loaded } from '../../testing/test-pages.js';
import { MAX_BODY_BYTES } from '../http/web-request.js';

let front: StartedFrontDoor;

beforeAll(async () => {
  front = await startFrontDoor();
  await front.intake.poll();
});
afterAll(() => front.stop());

const form = (fields: Record<string, string>, headers: Record<string, string> = {}): Asked => ({
  method: 'POST',
  headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
  body: new URLSearchParams(fields).toString(),
});
const wordsOf = (html: string) => html.replace(/<[^>]+>/g, '').replace(/^<!doctype html>/i, '');
const cookieOf = (cookies: string[] | undefined) => String(cookies?.[0]?.split(';')[0]);

test('sends a page compressed, once made, and 304 to who has it', async () => {
  const { ask } = front;
  const before = loaded.times;
  const first = await ask('/nl/page', { headers: { 'accept-encoding': 'gzip, br' } });
  const again = await ask('/nl/page?from=mail', { headers: { 'accept-encoding': 'gzip, br' } });
  expect(first.headers['content-encoding']).toBe('br');
  expect(loaded.times - before).toBe(1);
  const etag = String(first.headers.etag);
  expect(again.headers.etag).toBe(etag);
  const had = await ask('/nl/page', { headers: { 'accept-encoding': 'br', 'if-none-match': etag } });
  expect([had.status, had.body]).toEqual([304, '']);
  expect((await ask('/nl/page', { headers: { 'if-none-match': '*' } })).status).toBe(304);
  expect((await ask('/nl/-/-', { headers: { 'if-none-match': '*' } })).status).toBe(404);
  const head = await ask('/nl/page', { headers: { 'accept-encoding': 'br' }, method: 'HEAD' });
  expect([head.status, head.body, Number(head.headers['content-length']) > 0]).toEqual([200, '', true]);
});

test('sends what the visitor likes best, compressed or not', async () => {
  const sent = async (accepted: string) =>
    (await front.ask('/nl/page', { headers: { 'accept-encoding': accepted } })).headers['content-encoding'];
  expect(await sent('br;q=0.5, gzip')).toBe('gzip');
  expect(await sent('br, gzip;q=0.5')).toBe('br');
  expect(await sent('gzip;q=0')).toBeUndefined();
});

test('makes a page with choices each time and keeps none of them', async () => {
  const before = loaded.times;
  const chosen = await front.ask('/nl/hotspots?stage=existing');
  await front.ask('/nl/hotspots?stage=existing');
  expect(chosen.body).toContain('page /nl/hotspots?stage=existing');
  expect(loaded.times - before).toBe(2);
  expect((await front.ask('/nl/hotspots')).body).toContain('page /nl/hotspots x');
});

test('forbids scripts and sets no cookie', async () => {
  const { headers, body } = await front.ask('/nl/page');
  expect(headers['content-security-policy']).toContain("default-src 'self'");
  expect(headers['content-security-policy']).toContain("script-src 'none'");
  expect(headers['strict-transport-security']).toBeDefined();
  expect(headers['cache-control']).toBe('public, no-cache');
  expect(headers['set-cookie']).toBeUndefined();
  expect(body).not.toContain('<script');
});

test('answers a visitor with cookies from the pages that are kept, and keeps nothing that was made for them', async () => {
  const mine = await front.ask('/nl/careless', { headers: { cookie: 'who=me' } });
  expect(wordsOf(mine.body)).toBe('cookie who=me');
  const public_ = await front.ask('/nl/careless');
  expect(wordsOf(public_.body)).toBe('cookie null');
  const later = await front.ask('/nl/careless', { headers: { cookie: 'who=another' } });
  expect(wordsOf(later.body)).toBe('cookie null');
  const authorized = await front.ask('/nl/careless', { headers: { authorization: 'Bearer x' } });
  expect(authorized.headers.etag).toBe(public_.headers.etag);
});

test('gives a loader the visitor’s headers, and the visitor all headers of the loader', async () => {
  const heard = await front.ask('/nl/greeted', { headers: { 'user-agent': 'reader/1' } });
  expect(wordsOf(heard.body)).toBe('agent reader/1');
  expect(heard.headers['x-from-loader']).toBe('seen');
  expect(heard.headers['set-cookie']).toEqual(['first=1; Path=/', 'second=2; Path=/; HttpOnly']);
  expect((await front.ask('/nl/greeted', { headers: { 'user-agent': 'reader/2' } })).body).toContain(
    'reader/2',
  );
});

test('makes one page for each of those who ask at once where it sets a cookie', async () => {
  const agents = ['reader/a', 'reader/b', 'reader/c'];
  const heard = await Promise.all(
    agents.map((agent) => front.ask('/nl/greeted', { headers: { 'user-agent': agent } })),
  );
  expect(heard.map(({ body }) => wordsOf(body))).toEqual(agents.map((agent) => `agent ${agent}`));
});

test('lets a form log somebody in and a session remember them', async () => {
  const sent = await front.ask('/nl/account', form({ name: 'Anna' }));
  expect([sent.status, sent.headers.location]).toEqual([302, '/nl/account']);
  const cookie = cookieOf(sent.headers['set-cookie']);
  const known = await front.ask('/nl/account', { headers: { cookie } });
  expect(wordsOf(known.body)).toBe('hello Anna');
  expect(known.headers['cache-control']).toBe('private, max-age=5');
  expect(known.headers.vary).toBe('cookie, accept-encoding');
  expect(wordsOf((await front.ask('/nl/account')).body)).toBe('hello stranger');
  expect(wordsOf((await front.ask('/nl/account', { headers: { cookie } })).body)).toBe('hello Anna');
});

test('shows what was wrong with a form, with the status that its route chose', async () => {
  const refused = await front.ask('/nl/account', form({ name: '' }));
  expect([refused.status, wordsOf(refused.body)]).toEqual([422, 'a name is needed']);
});

test.each(['POST', 'PUT', 'PATCH', 'DELETE'])('passes %s with its body and its query on', async (method) => {
  const body = 'words '.repeat(20_000);
  const headers = { 'content-type': 'text/plain', 'content-length': String(body.length) };
  const heard = await front.ask('/nl/echo?a=1&_data=echo', { method, body, headers });
  expect(heard.status).toBe(200);
  expect(heard.body).toBe(`${method} ?a=1 ${body}`);
  expect(heard.headers['x-echo']).toBe('yes');
});

test('takes no more than there is room for, whether or not it was told before', async () => {
  const much = Buffer.alloc(MAX_BODY_BYTES + 1, 'x');
  const told = { 'content-type': 'text/plain', 'content-length': String(much.length) };
  const untold = { 'content-type': 'text/plain', 'transfer-encoding': 'chunked' };
  for (const headers of [told, untold]) {
    const heard = await front.ask('/nl/echo', { method: 'POST', headers, body: much });
    expect([heard.status, heard.headers['content-type']]).toEqual([413, 'text/html; charset=utf-8']);
    expect(heard.body).toContain('Dit is te veel');
  }
});

test('takes forms that were filled in here, and none of another site', async () => {
  const from = (origin: string, host: string) =>
    front.ask('/nl/account', form({ name: 'x' }, { origin, host }));
  expect((await from(ORIGIN, '10.0.0.1:3000')).status).toBe(302);
  expect((await from('http://127.0.0.1:3000', '127.0.0.1:3000')).status).toBe(302);
  const strange = await from('https://elsewhere.example', 'agenda.example');
  expect(strange.status).toBe(403);
  expect(strange.body).toContain('Dit komt van een andere site');
  expect(strange.headers['set-cookie']).toBeUndefined();
  expect((await from('null', 'agenda.example')).status).toBe(403);
});

test.each([
  ['POST', '/nl/page'],
  ['DELETE', '/nl/page'],
  ['POST', '/nl/-/-'],
  ['POST', '/'],
  ['POST', '/robots.txt'],
  ['OPTIONS', '/nl/account'],
  ['PUT', '/renditions/a/b.png'],
])('answers %s %s, which takes none, with a page that says so', async (method, path) => {
  const heard = await front.ask(path, { method });
  expect([heard.status, heard.headers.allow]).toEqual([405, 'GET, HEAD']);
  expect(heard.body).toContain('Dat kan hier niet');
});

test('shows the site’s own page where a page breaks, and tells the log alone why', async () => {
  const complaint = vi.spyOn(console, 'error').mockImplementation(() => {});
  const heard = await front.ask('/nl/broken');
  expect([heard.status, wordsOf(heard.body)]).toEqual([500, 'broken here']);
  expect(complaint.mock.calls.flat().some((said) => String(said).includes('secret detail'))).toBe(true);
  complaint.mockRestore();
});
