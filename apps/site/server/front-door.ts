import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import {
  type Edition,
  homePath,
  isPageKind,
  LOCALES,
  type Locale,
  listPath,
  PAGE_KINDS,
  pagePath,
} from '@mra/agenda';
import { createRequestHandler, type ServerBuild } from '@remix-run/node';
import { createProxyServer } from 'httpxy';
import type { Editions } from './editions.js';
import { FOR_EVER, listAssets, sendAsset, typeOf } from './files.js';
import { SECURITY_HEADERS, SHARED_FILE_HEADERS } from './headers.js';
import { localeOf, preferredLocale } from './language.js';
import {
  amsterdamDate,
  cacheKey,
  createPageCache,
  encodingFor,
  finishPage,
  type StoredPage,
} from './page-cache.js';
import { plainPage } from './plain-pages.js';
import type { Renditions } from './renditions.js';

const CMS_PATHS = /^\/(?:admin|api|_next)(?:\/|$)/;
/** For the site alone: visitors read the edition as pages. */
const INTERNAL_PATHS = /^\/api\/edition(?:\/|$)/i;
const MAX_HEADER_BYTES = 32 * 1024;

/** What a page may know of its request: the edition that it may see and the files made of it. */
export interface Visit {
  edition: Edition;
  renditions: Pick<Renditions, 'find'>;
  origin: string;
}

interface Options {
  origin: string;
  cmsUrl: string;
  editions: Editions;
  renditions: Renditions;
  build: ServerBuild;
  /** The folder of the client's built files. */
  assetFolder: string;
}

function send(
  response: ServerResponse,
  status: number,
  headers: Record<string, string | number>,
  body = '',
): void {
  response.writeHead(status, { ...SECURITY_HEADERS, 'content-length': Buffer.byteLength(body), ...headers });
  response.end(body);
}

const sendPlain = (
  response: ServerResponse,
  status: number,
  which: Parameters<typeof plainPage>[0],
  locale: Locale,
  headers: Record<string, string> = {},
) =>
  send(
    response,
    status,
    { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...headers },
    plainPage(which, locale),
  );

const redirect = (
  response: ServerResponse,
  status: 301 | 302,
  location: string,
  headers: Record<string, string> = {},
) => send(response, status, { location, 'cache-control': 'no-cache', ...headers });

const notFound = (response: ServerResponse) =>
  send(
    response,
    404,
    { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
    'Niet gevonden. Not found.\n',
  );

/** The one spelling of an address that has a page: lower case, no slash at the end. `null` when it is that already. */
export function properPath(path: string): string | null {
  const proper = path.length > 1 ? path.replace(/\/+$/, '').toLowerCase() || '/' : path;
  return proper === path ? null : proper;
}

function sendPage(request: IncomingMessage, response: ServerResponse, page: StoredPage): void {
  const encoding = encodingFor(request.headers['accept-encoding']);
  const etag = `"${page.etag}-${encoding}"`;
  const headers = {
    ...SECURITY_HEADERS,
    ...page.headers,
    etag,
    vary: 'Accept-Encoding',
    'cache-control': 'no-cache',
  };
  if (request.headers['if-none-match'] === etag && page.status === 200) {
    response.writeHead(304, headers);
    response.end();
    return;
  }
  const body = page.bodies[encoding];
  response.writeHead(page.status, {
    ...headers,
    'content-length': body.length,
    ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function sitemap(edition: Edition, origin: string): string {
  const pages = LOCALES.flatMap((locale) => [
    homePath(locale),
    ...PAGE_KINDS.flatMap((kind) => [
      listPath(kind, locale),
      ...edition.all(kind).map((document) => pagePath(kind, document, locale)),
    ]),
  ]);
  const urls = pages.map((path) => `<url><loc>${origin}${path}</loc></url>`).join('');
  return `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls}</urlset>`;
}

/**
 * The one address that visitors see: pages and files of the site, and behind `/admin`, `/api` and `/_next` the CMS.
 * @returns a server that does not listen yet
 */
export async function createFrontDoor({
  origin,
  cmsUrl,
  editions,
  renditions,
  build,
  assetFolder,
}: Options): Promise<Server> {
  const pages = createPageCache();
  const assets = await listAssets(assetFolder);
  const render = createRequestHandler(build, 'production');
  const proxy = createProxyServer({ target: cmsUrl, xfwd: true, ws: true, changeOrigin: false });

  const isWhole = (path: string) => {
    try {
      decodeURIComponent(path);
      return true;
    } catch {
      return false;
    }
  };

  function health(response: ServerResponse): void {
    const edition = editions.live();
    const age = edition
      ? Math.max(0, Math.round((Date.now() - Date.parse(edition.envelope.compiledAt)) / 1000))
      : null;
    const body = {
      status: edition ? 'ok' : 'starting',
      edition: edition?.id ?? null,
      editionAge: age,
      cms: editions.cmsIsUp ? 'up' : 'down',
    };
    send(
      response,
      edition ? 200 : 503,
      { 'content-type': 'application/json', 'cache-control': 'no-store' },
      JSON.stringify(body),
    );
  }

  async function toCms(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      await proxy.web(request, response);
    } catch {
      if (response.headersSent) return void response.destroy();
      const locale = preferredLocale(request.headers['accept-language']);
      if (request.url?.startsWith('/admin'))
        sendPlain(response, 502, 'cms-down', locale, { 'retry-after': '10' });
      else
        send(
          response,
          502,
          { 'content-type': 'application/json' },
          JSON.stringify({ errors: [{ message: 'The CMS is out of reach for a moment.' }] }),
        );
    }
  }

  async function sendRendition(
    request: IncomingMessage,
    response: ServerResponse,
    path: string,
  ): Promise<void> {
    const bytes = await renditions.bytes(decodeURIComponent(path));
    if (!bytes) return sendMissing(request, response, path);
    response.writeHead(200, {
      ...SHARED_FILE_HEADERS,
      'content-type': typeOf(path),
      'content-length': bytes.length,
      'cache-control': FOR_EVER,
    });
    response.end(request.method === 'HEAD' ? undefined : bytes);
  }

  async function sendBlob(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    const hash = /^\/blobs\/([0-9a-f]{64})\.\w+$/.exec(path)?.[1];
    const bytes = hash ? await editions.blob(hash) : null;
    if (!bytes) return sendMissing(request, response, path);
    response.writeHead(200, {
      ...SHARED_FILE_HEADERS,
      'content-type': typeOf(path),
      'content-length': bytes.length,
      'cache-control': FOR_EVER,
    });
    response.end(request.method === 'HEAD' ? undefined : bytes);
  }

  function sendPermalink(
    request: IncomingMessage,
    response: ServerResponse,
    edition: Edition,
    path: string,
  ): Promise<void> | void {
    const key = path.slice('/id/'.length);
    const kind = edition.kindOf(key);
    if (!kind || !isPageKind(kind)) return sendMissing(request, response, path);
    const locale = preferredLocale(request.headers['accept-language']);
    redirect(response, 302, pagePath(kind, edition.get(kind, key), locale), { vary: 'Accept-Language' });
  }

  /** A page that Remix renders for this edition, also its “not found”. */
  async function makePage(
    url: URL,
    request: IncomingMessage,
    edition: Edition,
  ): Promise<StoredPage | { location: string; status: number }> {
    const headers = new Headers({
      accept: 'text/html',
      'accept-language': request.headers['accept-language'] ?? '',
    });
    const visit: Visit = { edition, renditions, origin };
    const answer = await render(new Request(url, { headers }), { visit });
    const location = answer.headers.get('location');
    if (location) return { location, status: answer.status };
    const type = answer.headers.get('content-type') ?? 'text/html; charset=utf-8';
    return finishPage(answer.status, { 'content-type': type }, await answer.text());
  }

  async function sendRendered(
    request: IncomingMessage,
    response: ServerResponse,
    edition: Edition,
    url: URL,
  ): Promise<void> {
    const key = cacheKey(build.assets.version, edition.id, url.pathname, amsterdamDate());
    const kept = pages.get(key);
    if (kept) return sendPage(request, response, kept);
    const made = await makePage(url, request, edition);
    if ('location' in made) return redirect(response, made.status === 301 ? 301 : 302, made.location);
    // Anybody can ask for a thousand addresses that do not exist; they must not push out those that do.
    if (made.status === 200) pages.set(key, made);
    sendPage(request, response, made);
  }

  async function sendMissing(
    request: IncomingMessage,
    response: ServerResponse,
    path: string,
  ): Promise<void> {
    const edition = editions.live();
    if (!edition) return notFound(response);
    const locale = localeOf(path, request.headers['accept-language']);
    await sendRendered(request, response, edition, new URL(`/${locale}/404`, origin));
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', origin);
    const path = url.pathname;
    const language = request.headers['accept-language'];
    if (path === '/healthz') return health(response);
    if (!isWhole(path)) return sendPlain(response, 400, 'bad-address', localeOf(path, language));
    if (INTERNAL_PATHS.test(path)) return notFound(response);
    if (CMS_PATHS.test(path)) return toCms(request, response);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return send(
        response,
        405,
        { allow: 'GET, HEAD', 'content-type': 'text/plain; charset=utf-8' },
        'This address can only be read.\n',
      );
    }
    if (assets.has(path)) return sendAsset(response, assetFolder, path, request.method === 'HEAD');
    const edition = editions.resolveEdition(new Request(url));
    if (!edition)
      return sendPlain(response, 503, 'starting', localeOf(path, language), { 'retry-after': '2' });
    if (path === '/')
      return redirect(response, 302, homePath(preferredLocale(language)), { vary: 'Accept-Language' });
    if (path === '/robots.txt')
      return send(
        response,
        200,
        { 'content-type': 'text/plain' },
        `User-agent: *\nDisallow: /admin\nDisallow: /api\nSitemap: ${origin}/sitemap.xml\n`,
      );
    if (path === '/sitemap.xml')
      return send(response, 200, { 'content-type': 'application/xml' }, sitemap(edition, origin));
    if (path.startsWith('/renditions/')) return sendRendition(request, response, path);
    if (path.startsWith('/blobs/')) return sendBlob(request, response, path);
    if (path.startsWith('/id/')) return sendPermalink(request, response, edition, path);
    if (path.startsWith('/files/')) {
      const rendition = renditions.find(path.slice('/files/'.length).replace(/\.\w+$/, ''));
      return rendition ? redirect(response, 302, rendition.path) : sendMissing(request, response, path);
    }
    const proper = properPath(path);
    if (proper) return redirect(response, 301, proper + url.search);
    await sendRendered(request, response, edition, url);
  }

  const server = createServer({ maxHeaderSize: MAX_HEADER_BYTES }, (request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(`${request.method} ${request.url} failed:`, error);
      if (response.headersSent) response.destroy();
      else
        sendPlain(response, 500, 'broken', localeOf(request.url ?? '/', request.headers['accept-language']));
    });
  });
  server.on('upgrade', (request, socket, head) => {
    if (!CMS_PATHS.test(request.url ?? '') || INTERNAL_PATHS.test(request.url ?? ''))
      return void socket.destroy();
    proxy.ws(request, socket as import('node:net').Socket, {}, head).catch(() => socket.destroy());
  });
  server.on('close', () => proxy.close(() => {}));
  return server;
}
