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
import { remixPages } from '../server/pages/remix.js';
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

/** A CMS with one edition, which says what it was asked. */
function testCms(content: ReturnType<typeof contentSchema.parse>) {
  const seen: { headers: IncomingHttpHeaders } = { headers: {} };
  const server = createServer((request, response) => {
    if (request.url === '/api/edition') {
      const facts = { sequence: 1, revision: 1, compiledAt: new Date().toISOString(), rollback: false };
      return response.end(JSON.stringify(sealBundle(content, facts, SECRET)));
    }
    seen.headers = request.headers;
    return response.writeHead(200, { 'set-cookie': 'token=1' }).end(`CMS ${request.method} ${request.url}`);
  });
  server.on('upgrade', (_request, socket) => {
    socket.end('HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\nhello');
  });
  return { server, seen };
}

export type StartedFrontDoor = Awaited<ReturnType<typeof startFrontDoor>>;

/**
 * The front door with all that stands behind it: a CMS, the renderer and pages of the framework.
 * @param documents what is published besides the home page, by kind
 * @param resolvers ways to other editions than the public one
 */
export async function startFrontDoor(documents: object = {}, resolvers: readonly EditionResolver[] = []) {
  const lines: string[] = [];
  const log = (line: string) => void lines.push(line);
  const content = contentSchema.parse({
    scope: 'public',
    documents: { ...Object.fromEntries(KINDS.map((kind) => [kind, []])), audiences: [PUBLIC], ...documents },
  });
  const cms = testCms(content);
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
    remix: remixPages(async () => TEST_PAGES),
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
    lines,
    /** The headers with which the CMS was asked last. */
    seenByCms: () => cms.seen.headers,
    stopCms: () => end(cms.server),
    async stop() {
      intake.stop();
      await Promise.all([end(front), end(cms.server), maker.close()]);
      await rm(root, { recursive: true });
    },
  };
}
