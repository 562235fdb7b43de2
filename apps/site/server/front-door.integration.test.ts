import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, request as httpRequest, type IncomingMessage, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contentSchema, type Edition, KINDS, sealBundle } from '@mra/agenda';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PUBLIC } from '../testing/public-audience.js';
import { EditionFolder } from './editions/edition-folder.js';
import { EditionIntake } from './editions/edition-intake.js';
import { Releases } from './editions/releases.js';
import { FilesAhead } from './files/files-ahead.js';
import type { RenditionMaker } from './files/renditions.js';
import { StaticFiles } from './files/static-files.js';
import { createFrontDoor } from './front-door.js';

const SECRET = 'the secret that CMS and site share in tests';
const ORIGIN = 'https://agenda.example';
const CONTENT = contentSchema.parse({
  scope: 'public',
  documents: {
    ...Object.fromEntries(KINDS.map((kind) => [kind, []])),
    audiences: [PUBLIC],
    redirects: [{ key: 'old-campaign', changedOn: '2026-03-04', from: '/campagne', to: '/nl/verhaal' }],
  },
});
const CARD = {
  id: 'card/page/home/home/nl',
  key: 'k1',
  path: '/renditions/k1/card.png',
  filename: 'card.png',
  mimeType: 'image/png',
};
/** One finished file is all that the front door needs to know of the renderer here. */
const maker = {
  list: (_edition: Edition) => [CARD],
  make: async () => Buffer.from('made'),
  find: async (key: string) => (key === 'k0' ? Buffer.from('older') : null),
  close: async () => {},
} as unknown as RenditionMaker;

let upstream: Server;
let front: Server;
let intake: EditionIntake;
let port: number;
let root: string;
let lines: string[];
let rendered: number;
let seen: IncomingMessage['headers'];

const listen = async (server: Server) => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
};

/** A request with its path exactly as written, which `fetch` would tidy up. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET') {
  return new Promise<{ status: number; headers: IncomingMessage['headers']; body: string }>(
    (resolve, reject) => {
      const sent = httpRequest({ port, host: '127.0.0.1', path, headers, method }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(parts).toString(),
          }),
        );
      });
      sent.on('error', reject);
      sent.end();
    },
  );
}

beforeAll(async () => {
  lines = [];
  rendered = 0;
  upstream = createServer((request, response) => {
    if (request.url === '/api/edition') {
      const facts = { sequence: 1, revision: 1, compiledAt: new Date().toISOString(), rollback: false };
      return response.end(JSON.stringify(sealBundle(CONTENT, facts, SECRET)));
    }
    seen = request.headers;
    return response.writeHead(200, { 'set-cookie': 'token=1' }).end(`CMS ${request.method} ${request.url}`);
  });
  upstream.on('upgrade', (_request, socket) => {
    socket.end('HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\nhello');
  });
  const cmsUrl = `http://127.0.0.1:${await listen(upstream)}`;
  root = await mkdtemp(join(tmpdir(), 'front-door-'));
  const log = (line: string) => lines.push(line);
  const folder = new EditionFolder(join(root, 'site'));
  intake = new EditionIntake({
    cmsUrl,
    secret: SECRET,
    folder,
    filesOf: (edition) => maker.list(edition),
    log,
  });
  front = createFrontDoor({
    origin: ORIGIN,
    cmsUrl,
    intake,
    releases: new Releases({ folder, secret: SECRET, ask: (path) => intake.ask(path), log }),
    ahead: new FilesAhead({ maker, log }),
    maker,
    files: await StaticFiles.read(root),
    build: 'b1',
    render: async (path) => {
      rendered += 1;
      if (path === '/nl/broken') throw new Error('secret detail');
      const status = path.includes('/-/') ? 404 : 200;
      return { status, headers: { 'content-type': 'text/html' }, body: `page ${path} ${'x'.repeat(500)}` };
    },
    log,
  });
  port = await listen(front);
});

afterAll(async () => {
  for (const server of [front, upstream]) {
    server.closeAllConnections();
    server.close();
  }
  await rm(root, { recursive: true });
});

test('says that it is starting, in the language of the visitor, until there is an edition', async () => {
  const health = await ask('/healthz');
  expect(health.status).toBe(503);
  expect(JSON.parse(health.body)).toMatchObject({ status: 'starting', edition: null });
  expect((await ask('/en')).body).toContain('One moment');
  await intake.poll();
  expect(JSON.parse((await ask('/healthz')).body)).toEqual({
    status: 'ok',
    edition: intake.live?.edition.id,
    editionAge: expect.any(Number),
    cms: 'up',
    files: { wanted: 0, ready: 0, made: 0, failed: 0 },
  });
});

test('passes the CMS its requests with the address that the visitor sees', async () => {
  const answer = await ask('/admin/login?next=%2F', { host: 'agenda.example' }, 'POST');
  expect(answer.body).toBe('CMS POST /admin/login?next=%2F');
  expect(seen).toMatchObject({ 'x-forwarded-host': 'agenda.example', 'x-forwarded-proto': 'https' });
  expect(seen['x-forwarded-for']).toContain('127.0.0.1');
  expect(answer.headers['content-security-policy']).toBeUndefined();
  expect((await ask('/_next/static/a.js')).body).toContain('CMS GET');
  expect((await ask('/administration')).body).not.toContain('CMS');
});

test('passes web sockets on to the CMS, and no others', async () => {
  const upgrade = (path: string) =>
    new Promise<string>((resolve) => {
      const socket = connect(port, '127.0.0.1', () =>
        socket.write(`GET ${path} HTTP/1.1\r\nhost: a\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n`),
      );
      let text = '';
      socket.on('data', (part) => {
        text += part;
      });
      socket.on('error', () => resolve(text));
      socket.on('close', () => resolve(text));
    });
  expect(await upgrade('/_next/hmr')).toContain('hello');
  expect(await upgrade('/nl')).toBe('');
});

test.each(['/api/edition', '/api/edition/blobs/abc', '/api/%65dition', '/API/edition', '/api//edition'])(
  'keeps %s to itself',
  async (path) => {
    const answer = await ask(path);
    expect(answer.status).toBe(404);
    expect(answer.body).not.toContain('CMS');
    expect(answer.body).not.toContain('envelope');
  },
);

test('sends a page compressed, once made, and 304 to who has it', async () => {
  const before = rendered;
  const first = await ask('/nl/page', { 'accept-encoding': 'gzip, br' });
  const again = await ask('/nl/page?from=mail', { 'accept-encoding': 'gzip, br' });
  expect(first.headers['content-encoding']).toBe('br');
  expect(rendered - before).toBe(1);
  expect(again.headers.etag).toBe(first.headers.etag);
  const had = await ask('/nl/page', { 'accept-encoding': 'br', 'if-none-match': String(first.headers.etag) });
  expect([had.status, had.body]).toEqual([304, '']);
  expect((await ask('/nl/page', { 'if-none-match': '*' })).status).toBe(304);
  expect((await ask('/nl/-/-', { 'if-none-match': '*' })).status).toBe(404);
  const head = await ask('/nl/page', { 'accept-encoding': 'br' }, 'HEAD');
  expect([head.status, head.body, Number(head.headers['content-length']) > 0]).toEqual([200, '', true]);
});

test.each([
  ['/nl/page', 200],
  ['/nl/hotspots?stage=existing', 200],
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
  ['/renditions/k1/card.png', 200],
  ['/healthz', 200],
])('answers HEAD %s as GET, without the body', async (path, status) => {
  for (const encoding of ['identity', 'br;q=0.5, gzip']) {
    const got = await ask(path, { 'accept-encoding': encoding });
    const head = await ask(path, { 'accept-encoding': encoding }, 'HEAD');
    const lasting = ({ date: _date, ...headers }: IncomingMessage['headers']) => headers;
    expect([head.status, head.body]).toEqual([status, '']);
    expect(got.status).toBe(status);
    expect(lasting(head.headers)).toEqual(lasting(got.headers));
  }
});

test('sends what the visitor likes best, compressed or not', async () => {
  const sent = async (accepted: string) =>
    (await ask('/nl/page', { 'accept-encoding': accepted })).headers['content-encoding'];
  expect(await sent('br;q=0.5, gzip')).toBe('gzip');
  expect(await sent('br, gzip;q=0.5')).toBe('br');
  expect(await sent('gzip;q=0')).toBeUndefined();
});

test('makes a page with choices each time, keeps none of them, and keeps the choices when it mends an address', async () => {
  const before = rendered;
  const chosen = await ask('/nl/hotspots?stage=existing');
  await ask('/nl/hotspots?stage=existing');
  expect(chosen.body).toContain('page /nl/hotspots?stage=existing');
  expect(rendered - before).toBe(2);
  expect((await ask('/nl/hotspots')).body).toContain('page /nl/hotspots x');
  expect((await ask('/nl/Hotspots/?stage=existing')).headers.location).toBe('/nl/hotspots?stage=existing');
});

test('leads on from an address that editors sent elsewhere', async () => {
  const moved = await ask('/campagne?from=poster');
  expect([moved.status, moved.headers.location]).toEqual([301, '/nl/verhaal']);
});

test('every page forbids scripts and sets no cookie', async () => {
  const { headers } = await ask('/nl/page');
  expect(headers['content-security-policy']).toContain("default-src 'self'");
  expect(headers['content-security-policy']).toContain("script-src 'none'");
  expect(headers['strict-transport-security']).toBeDefined();
  expect(headers['set-cookie']).toBeUndefined();
});

test('chooses the language at the door and one spelling of an address', async () => {
  const english = await ask('/', { 'accept-language': 'en-GB' });
  expect([english.status, english.headers.location, english.headers.vary]).toEqual([
    302,
    '/en',
    'accept-language',
  ]);
  expect((await ask('/')).headers.location).toBe('/nl');
  const slash = await ask('/nl/Deelregios/');
  expect([slash.status, slash.headers.location]).toEqual([301, '/nl/deelregios']);
  const shouted = await ask('/NL/Hotspots?stage=existing', { 'accept-language': 'en' });
  expect([shouted.status, shouted.headers.location]).toEqual([301, '/nl/hotspots?stage=existing']);
  expect((await ask('/EN')).headers.location).toBe('/en');
});

test('answers bad addresses calmly, each with its status', async () => {
  expect((await ask('/%E0%A4%A')).status).toBe(400);
  expect((await ask('/en/%ZZ')).body).toContain('This address can’t be read');
  expect((await ask('/nl/page', {}, 'POST')).status).toBe(405);
  expect((await ask('/nl.data')).status).toBe(404);
  expect((await ask('//elsewhere.example/')).status).toBe(404);
  expect((await ask('/de')).body).toContain('page /nl/-/');
  const broken = await ask('/nl/broken');
  expect(broken.status).toBe(500);
  expect(broken.body).not.toContain('secret detail');
  expect(lines.some((line) => line.includes('secret detail'))).toBe(true);
});

test.each([
  ['en-GB', 'This request is too large'],
  ['nl', 'Dit verzoek is te groot'],
])(
  'answers headers that are too large with a calm page, to a browser that reads %s',
  async (language, title) => {
    const answer = await ask('/', { 'accept-language': language, cookie: 'a'.repeat(40_000) });
    expect([answer.status, answer.headers['content-type']]).toEqual([431, 'text/html; charset=utf-8']);
    expect(answer.body).toContain(title);
    expect((await ask('/nl/page')).status).toBe(200);
  },
);

test('answers what is no HTTP with a page of our own', async () => {
  const heard = await new Promise<string>((resolve, reject) => {
    let text = '';
    const socket = connect(port, '127.0.0.1', () => socket.write('GET /en HTTP/9\r\n\r\n'));
    socket.on('data', (part) => {
      text += part;
    });
    socket.on('error', reject);
    socket.on('close', () => resolve(text));
  });
  expect(heard).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
  expect(heard).toContain('This request can’t be read');
});

test('sends files by their lasting and by their present address', async () => {
  const present = await ask('/files/card/page/home/home/nl.png');
  expect([present.status, present.headers.location]).toEqual([302, CARD.path]);
  const file = await ask(CARD.path);
  expect([file.status, file.body, file.headers['content-type']]).toEqual([200, 'made', 'image/png']);
  expect(file.headers['cache-control']).toContain('immutable');
  expect((await ask('/renditions/k0/card.png')).body).toBe('older');
  for (const unknown of [
    '/renditions/k9/card.png',
    '/renditions/k1/..%2Fcard.png',
    '/files/none/nl.pdf',
    '/id/none',
  ])
    expect((await ask(unknown)).status).toBe(404);
  expect((await ask(`/blobs/${'a'.repeat(64)}.png`)).status).toBe(404);
});

test('sends a file once to who keeps it, and in parts to who reads it in parts', async () => {
  const whole = await ask(CARD.path);
  const etag = String(whole.headers.etag);
  expect(etag).toMatch(/^"[^"]+"$/);
  expect(whole.headers['accept-ranges']).toBe('bytes');
  const had = await ask(CARD.path, { 'if-none-match': etag });
  expect([had.status, had.body, had.headers.etag]).toEqual([304, '', etag]);
  expect((await ask('/renditions/k0/card.png')).headers.etag).not.toBe(etag);
  const part = await ask(CARD.path, { range: 'bytes=1-2', 'if-range': etag });
  expect([part.status, part.body, part.headers['content-range'], part.headers['content-length']]).toEqual([
    206,
    'ad',
    'bytes 1-2/4',
    '2',
  ]);
  expect((await ask(CARD.path, { range: 'bytes=-1' })).body).toBe('e');
  const beyond = await ask(CARD.path, { range: 'bytes=9-' });
  expect([beyond.status, beyond.body, beyond.headers['content-range']]).toEqual([416, '', 'bytes */4']);
  for (const headers of [
    { range: 'bytes=1-2', 'if-range': '"other"' },
    { range: 'lines=1' },
    { range: 'bytes=0-0,2-2' },
  ])
    expect(await ask(CARD.path, headers)).toMatchObject({ status: 200, body: 'made' });
  const head = await ask(CARD.path, { range: 'bytes=1-2' }, 'HEAD');
  expect([head.status, head.body, head.headers['content-length'], head.headers.etag]).toEqual([
    200,
    '',
    '4',
    etag,
  ]);
});

test('goes on when the CMS is gone, and says so calmly at its door', async () => {
  upstream.closeAllConnections();
  await new Promise((resolve) => upstream.close(resolve));
  await intake.poll();
  const desk = await ask('/admin', { 'accept-language': 'nl' });
  expect(desk.status).toBe(502);
  expect(desk.body).toContain('De redactie is even niet bereikbaar');
  expect((await ask('/nl/page')).status).toBe(200);
  expect(JSON.parse((await ask('/healthz')).body)).toMatchObject({ status: 'ok', cms: 'down' });
});
