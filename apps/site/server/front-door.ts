import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { homePath, LOCALES, type Locale, releasePath, type Section, sectionPath } from '@mra/agenda';
import { amsterdamDate, reasonOf } from '@mra/runtime';
import type { OpenedEdition } from '../contract/opened-edition.js';
import type { PageContext } from '../contract/page-context.js';
import { channelAt, releaseFile } from './channels/channels.js';
import { robots, SECURITY_PATH, securityText, sitemap } from './channels/crawlers.js';
import type { EditionIntake } from './editions/edition-intake.js';
import { isProper, leadOn, meantAddress, permalinkAt, redirectedTo } from './editions/paths.js';
import type { Releases } from './editions/releases.js';
import { fileAt, pictureAt, renditionAt } from './files/files.js';
import type { FilesAhead } from './files/files-ahead.js';
import type { Rendition, RenditionMaker } from './files/renditions.js';
import type { StaticFiles } from './files/static-files.js';
import { cmsProxy, ownerOf } from './handlers/cms-proxy.js';
import { health } from './handlers/health.js';
import { type Answer, redirect, send } from './http/answer.js';
import { chooseEncoding } from './http/encoding.js';
import { securityHeaders } from './http/security-headers.js';
import { firstWords, sendBare, type UnreadableRequest } from './http/unreadable.js';
import { visitorLocale } from './pages/language.js';
import { finish, PageCache, type PageIdentity, pageKey } from './pages/page-cache.js';
import { pageQuery } from './pages/page-query.js';
import { type RenderPage, unknownPath } from './pages/pages.js';
import { type Trouble, troubleOf, troublePage } from './pages/trouble-page.js';

const CACHE_BYTES = 64 * 1024 * 1024;
/** Room for an editor's cookies, and not for mischief. */
const MAX_HEADER_BYTES = 32 * 1024;

export interface FrontDoorOptions {
  /** The address that visitors use, without a slash at its end. */
  origin: string;
  cmsUrl: string;
  intake: EditionIntake;
  releases: Releases;
  ahead: FilesAhead;
  maker: RenditionMaker;
  files: StaticFiles;
  /** Names the build of the site, so that no page of another build is shown. */
  build: string;
  render: RenderPage;
  log(line: string): void;
}

const text = (type: string, body: string): Answer => ({
  status: 200,
  headers: { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'public, no-cache' },
  body,
});

const isAbout = (section: Section, path: string) =>
  LOCALES.some((locale) => sectionPath(section, locale) === path);

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

/**
 * The one address that visitors see: pages and files of the site, and behind `/admin`, `/api` and `/_next` the CMS.
 * @returns a server that does not listen yet
 */
export function createFrontDoor(options: FrontDoorOptions): Server {
  const { origin, intake, releases, maker, files, render, log } = options;
  const cache = new PageCache(CACHE_BYTES);
  const cms = cmsProxy(options.cmsUrl, origin, log);
  const security = securityHeaders(origin);

  const trouble = (which: Trouble, locale: Locale) => troublePage(which, locale, files.stylesheets);

  /** The edition that a request may see: the public one. Previews, releases and the lobby's overlay are told apart here. */
  const resolveEdition = (_request: IncomingMessage): OpenedEdition | null => intake.live;

  const sizeOf = ({ key, filename }: Rendition) => maker.size(key, filename);

  /** What a page shows that no edition says. */
  function stateOf(path: string): string {
    if (isAbout('releases', path)) return releases.version;
    return isAbout('downloads', path) ? String(maker.made) : '';
  }

  function identityOf(request: IncomingMessage, live: OpenedEdition, path: string): PageIdentity {
    return {
      build: options.build,
      edition: live.edition.id,
      path,
      state: stateOf(path.split('?')[0] ?? path),
      date: amsterdamDate(),
      encoding: chooseEncoding(request.headers['accept-encoding']),
    };
  }

  async function page(request: IncomingMessage, live: OpenedEdition, path: string): Promise<Answer> {
    const { query, kept } = pageQuery(path, request.url ?? '');
    const identity = identityOf(request, live, path + query);
    const { encoding, date: today } = identity;
    const key = pageKey(identity);
    const context: PageContext = { opened: live, releases: releases.all, origin, today, sizeOf };
    // A page that can't be kept is made each time, so that it can't crowd out others.
    if (!kept) return finish(await render(path + query, context), encoding, 'once');
    return cache.get(key) ?? cache.make(key, encoding, () => render(path + query, context));
  }

  /** A feed or a file for machines, kept as a page is. */
  async function channel(
    request: IncomingMessage,
    live: OpenedEdition,
    path: string,
  ): Promise<Answer | null> {
    const identity = identityOf(request, live, path);
    const release = releases.all.find(({ edition }) => releasePath(edition) === path);
    const found = release
      ? releaseFile(release.content)
      : channelAt(path, live.edition, origin, identity.date);
    if (!found) return null;
    const key = pageKey(identity);
    const { type, filename, make } = found;
    return (
      cache.get(key) ??
      cache.make(key, identity.encoding, async () => ({
        status: 200,
        headers: {
          'content-type': type,
          'cache-control': 'public, no-cache',
          'content-disposition': `inline; filename="${filename}"`,
          // Open data is there for other sites too.
          'access-control-allow-origin': '*',
          'cross-origin-resource-policy': 'cross-origin',
        },
        body: make(),
      }))
    );
  }

  async function answerSite(request: IncomingMessage, path: string, locale: Locale): Promise<Answer> {
    if (request.method !== 'GET' && request.method !== 'HEAD') return trouble('method', locale);
    const file = files.get(path, chooseEncoding(request.headers['accept-encoding']));
    if (file) return file;
    const live = resolveEdition(request);
    if (!live) return trouble('starting', locale);
    const unknown = () => page(request, live, unknownPath(locale));
    if (path === '/') return redirect(302, homePath(locale), { vary: 'accept-language' });
    if (path === '/robots.txt') return text('text/plain', robots(origin));
    if (path === '/sitemap.xml') return text('application/xml', sitemap(live.edition, origin));
    if (path.startsWith('/renditions/')) return (await renditionAt(path, live, maker)) ?? unknown();
    if (path.startsWith('/files/')) return fileAt(path, live) ?? unknown();
    if (path.startsWith('/blobs/')) return (await pictureAt(path, live, intake.options.folder)) ?? unknown();
    if (path.startsWith('/id/')) return permalinkAt(path, live.edition, locale) ?? unknown();
    if (path === SECURITY_PATH)
      return text('text/plain', securityText(live.edition, origin, amsterdamDate()));
    if (path === '/security.txt') return redirect(301, SECURITY_PATH);
    const moved = redirectedTo(path, live.redirects, live.edition);
    if (moved) return redirect(301, moved);
    const published = await channel(request, live, path);
    if (published) return published;
    const shown = isProper(path) ? await page(request, live, path) : null;
    if (shown && shown.status !== 404) return shown;
    const meant = meantAddress(path, live.edition, locale);
    const isThere =
      meant !== null && (isProper(meant) || channelAt(meant, live.edition, origin, amsterdamDate()));
    if (isThere && meant !== path) return leadOn(path, meant + pageQuery(meant, request.url ?? '').query);
    return shown ?? unknown();
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (request.url ?? '/').split('?')[0]?.split('#')[0] ?? '/';
    const locale = visitorLocale(path, request.headers['accept-language']);
    const reply = (given: Answer) =>
      send(request, response, { ...given, headers: { ...security, ...given.headers } });
    try {
      if (!path.startsWith('/') || !isDecodable(path)) return reply(trouble('undecodable', locale));
      if (path === '/healthz') return reply(health(intake, options.ahead.count));
      const owner = ownerOf(path);
      if (owner === 'cms') return await cms.pass(request, response, () => reply(trouble('cms-down', locale)));
      const shown = owner === 'nobody' ? '/-' : path;
      reply(await answerSite(request, shown, locale));
    } catch (error) {
      log(`${request.method} ${path} failed: ${reasonOf(error)}`);
      if (response.headersSent) response.destroy();
      else reply(trouble('failure', locale));
    }
  }

  const server = createServer(
    { maxHeaderSize: MAX_HEADER_BYTES },
    (request, response) => void answer(request, response),
  );
  server.on('clientError', (error: UnreadableRequest, socket: Socket) => {
    // A visitor who left needs no answer.
    if (error.code === 'ECONNRESET') return void socket.destroy();
    const { path, acceptLanguage } = firstWords(error);
    const given = trouble(troubleOf(error), visitorLocale(path, acceptLanguage));
    sendBare(socket, { ...given, headers: { ...security, ...given.headers } });
  });
  server.on('upgrade', (request: IncomingMessage, socket: Socket, head: Buffer) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    if (isDecodable(path) && ownerOf(path) === 'cms') void cms.upgrade(request, socket, head);
    else socket.destroy();
  });
  return server;
}
