import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, request as httpRequest, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contentSchema, KINDS, sealBundle } from '@mra/agenda';
import { diskStore } from '@mra/renderer';
import { EditionFolder } from '../server/editions/edition-folder.js';
import { EditionIntake } from '../server/editions/edition-intake.js';
import { Releases } from '../server/editions/releases.js';
import type { EditionResolver } from '../server/editions/resolve-edition.js';
import { fileKeeping } from '../server/files/file-keeping.js';
import { FilesAhead } from '../server/files/files-ahead.js';
import { renditionMaker } from '../server/files/renditions.js';
import { StaticFiles } from '../server/files/static-files.js';
import { createFrontDoor } from '../server/front-door.js';
import { type RemixPages, remixPages } from '../server/pages/remix.js';
import { ORIGIN } from './editions.js';
import { PUBLIC } from './public-audience.js';
import { TEST_PAGES } from './test-pages.js';

const SECRET = 'the secret that CMS and site share in tests';
const KEEP_EDITIONS = 3;

export interface Heard {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
  bytes: Buffer;
}

export interface Asked {
  method?: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

/** A request with its path exactly as written, which `fetch` would tidy up. */
function asker(port: number) {
  return (path: string, { method = 'GET', headers = {}, body }: Asked = {}) =>
    new Promise<Heard>((resolve, reject) => {
      const sent = httpRequest({ port, host: '127.0.0.1', path, headers, method }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => {
          const bytes = Buffer.concat(parts);
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: bytes.toString(),
            bytes,
          });
        });
      });
      sent.on('error', reject);
      sent.end(body);
    });
}

const contentOf = (documents: object) =>
  contentSchema.parse({
    scope: 'public',
    documents: { ...Object.fromEntries(KINDS.map((kind) => [kind, []])), audiences: [PUBLIC], ...documents },
  });

/** A CMS with an edition, which says what it was asked. */
function testCms(documents: object) {
  const seen: { headers: IncomingHttpHeaders } = { headers: {} };
  const pinned = new Map<string, { json: string; name: string }>();
  const pictures = new Map<string, Buffer>();
  let sequence = 0;
  let json = '';
  const publish = (now: object) => {
    sequence += 1;
    const facts = { sequence, revision: sequence, compiledAt: new Date().toISOString(), rollback: false };
    json = JSON.stringify(sealBundle(contentOf(now), facts, SECRET));
  };
  const pin = (name: string) => {
    const { envelope } = JSON.parse(json) as { envelope: { id: string } };
    pinned.set(envelope.id, { json, name });
  };
  publish(documents);
  const server = createServer((request, response) => {
    const { url = '' } = request;
    const last = url.slice(url.lastIndexOf('/') + 1);
    if (url === '/api/edition') return response.end(json);
    if (url === '/api/edition/releases') {
      const releases = [...pinned].map(([edition, { name }]) => ({
        name: { nl: name },
        pinnedOn: '2026-11-24',
        edition,
      }));
      return response.end(JSON.stringify({ releases }));
    }
    if (url.startsWith('/api/edition/releases/')) return response.end(pinned.get(last)?.json);
    if (url.startsWith('/api/edition/blobs/')) return response.end(pictures.get(last));
    seen.headers = request.headers;
    return response.writeHead(200, { 'set-cookie': 'token=1' }).end(`CMS ${request.method} ${request.url}`);
  });
  server.on('upgrade', (_request, socket) => {
    socket.end('HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\nhello');
  });
  return { server, seen, publish, pin, pictures };
}

export type StartedFrontDoor = Awaited<ReturnType<typeof startFrontDoor>>;

/**
 * The front door with all that stands behind it: a CMS, the renderer and pages of the framework.
 * @param documents what is published besides the home page, by kind
 * @param resolvers ways to other editions than the public one
 * @param remix makes the pages; plain ones for tests where it is left out
 */
export async function startFrontDoor(
  documents: object = {},
  resolvers: readonly EditionResolver[] = [],
  remix: RemixPages = remixPages(async () => TEST_PAGES),
) {
  const lines: string[] = [];
  const log = (line: string) => void lines.push(line);
  const cms = testCms(documents);
  const cmsUrl = `http://127.0.0.1:${await listen(cms.server)}`;
  const root = await mkdtemp(join(tmpdir(), 'front-door-'));
  const folder = new EditionFolder(join(root, 'site'));
  const store = diskStore(join(root, 'renditions'));
  const maker = renditionMaker(ORIGIN, store);
  const intake = new EditionIntake({
    cmsUrl,
    secret: SECRET,
    folder,
    filesOf: maker.filesOf,
    log,
  });
  const releases = new Releases({
    folder,
    secret: SECRET,
    ask: (path) => intake.ask(path),
    live: () => intake.live?.edition ?? null,
    log,
  });
  const { visits, served } = fileKeeping({
    ...{ intake, releases, maker, store, log },
    record: join(root, 'site', 'files.txt'),
    editions: KEEP_EDITIONS,
  });
  const front = createFrontDoor({
    origin: ORIGIN,
    cmsUrl,
    intake,
    releases,
    ahead: new FilesAhead({ maker, log }),
    maker,
    served,
    files: await StaticFiles.read(root),
    remix,
    resolvers: [...resolvers, visits.resolve],
    log,
  });
  const port = await listen(front);
  const end = (server: Server) => {
    server.closeAllConnections();
    return new Promise<void>((resolve) => void server.close(() => resolve()));
  };
  return {
    port,
    ask: asker(port),
    intake,
    releases,
    served,
    folder: root,
    lines,
    /** Publishes other documents. */
    async publish(now: object) {
      cms.publish(now);
      await intake.poll();
    },
    /** Makes a release of what is published now. */
    async pin(name: string) {
      cms.pin(name);
      await releases.poll();
    },
    /** The bytes that the CMS gives for pictures, by their hash. */
    pictures: cms.pictures,
    /** The headers with which the CMS was asked last. */
    seenByCms: () => cms.seen.headers,
    stopCms: () => end(cms.server),
    async stop() {
      // What is being recorded must not come into a folder that is being removed.
      await served.listed();
      intake.stop();
      await Promise.all([end(front), end(cms.server), maker.close()]);
      await rm(root, { recursive: true });
    },
  };
}
