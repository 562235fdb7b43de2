import { createServer, type Server } from 'node:http';
import type { Socket } from 'node:net';
import type { Locale } from '@mra/agenda';
import { reasonOf } from '@mra/runtime';
import type { EditionIntake } from './editions/edition-intake.js';
import type { Releases } from './editions/releases.js';
import { type EditionResolver, publicEdition, resolveEditionBy } from './editions/resolve-edition.js';
import type { FilesAhead } from './files/files-ahead.js';
import type { RenditionMaker } from './files/renditions.js';
import type { ServedFiles } from './files/served-files.js';
import type { StaticFiles } from './files/static-files.js';
import { upgradeFor } from './handlers/cms.js';
import { cmsProxy } from './handlers/cms-proxy.js';
import type { Handler, LocalVisit } from './handlers/handler.js';
import { editionHandlers, handlersBefore } from './handlers/table.js';
import { type Answer, send } from './http/answer.js';
import { securityHeaders } from './http/security-headers.js';
import { firstWords, sendBare, type UnreadableRequest } from './http/unreadable.js';
import { visitOf } from './http/visit.js';
import { visitorLocale } from './pages/language.js';
import { PageCache } from './pages/page-cache.js';
import { PageMaker } from './pages/page-maker.js';
import { statesOf } from './pages/page-state.js';
import type { RemixPages } from './pages/remix.js';
import { type Trouble, troubleOf, troublePage } from './pages/trouble-page.js';
import { type Routing, routing } from './routing.js';

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
  /** Which files may be served. */
  served: ServedFiles;
  files: Pick<StaticFiles, 'get' | 'stylesheets'>;
  remix: RemixPages;
  /** Ways to other editions than the public one, the narrowest first. */
  resolvers?: readonly EditionResolver[];
  /** Handlers that are asked before all others. */
  asksFirst?: readonly Handler[];
  /** Whether finished pages are kept; not while somebody works on them. */
  keepsPages?: boolean;
  log(line: string): void;
}

/** The routing of a site: its tables of handlers with all that they work with. */
function routingOf(options: FrontDoorOptions, cms: ReturnType<typeof cmsProxy>): Routing {
  const {
    origin,
    intake,
    releases,
    maker,
    remix,
    resolvers = [],
    asksFirst = [],
    keepsPages = true,
  } = options;
  const pages = new PageMaker({
    origin,
    remix,
    cache: keepsPages ? new PageCache(CACHE_BYTES) : null,
    releases: () => releases.all,
    sizeOf: ({ key, filename }) => maker.size(key, filename),
    stateOf: statesOf({ releases: () => releases.version, downloads: () => String(maker.made) }),
  });
  const handled = { ...options, cms, pages };
  return routing({
    before: [...asksFirst, ...handlersBefore(handled)],
    withEdition: editionHandlers(handled),
    resolveEdition: resolveEditionBy([...resolvers, publicEdition(() => intake.live)]),
    pages,
  });
}

/**
 * The one address that visitors see: pages and files of the site, and behind `/admin`, `/api` and `/_next` the CMS.
 * @returns a server that does not listen yet
 */
export function createFrontDoor(options: FrontDoorOptions): Server {
  const { origin, files, log } = options;
  const cms = cmsProxy(options.cmsUrl, origin, log);
  const route = routingOf(options, cms);
  const security = securityHeaders(origin);

  /** Every answer of the site bears these headers, a trouble's too; the CMS has its own. */
  const secured = (answer: Answer): Answer => ({ ...answer, headers: { ...security, ...answer.headers } });
  const inTrouble = (trouble: Trouble, locale: Locale, to?: string) =>
    secured(troublePage(trouble, locale, files.stylesheets, to));

  async function answer(visit: LocalVisit): Promise<void> {
    const { request, response, path, locale } = visit;
    const reply = (given: Answer) => send(request, response, given);
    try {
      const outcome = await route(visit);
      if (outcome === 'sent') return;
      reply('trouble' in outcome ? inTrouble(outcome.trouble, locale, outcome.to) : secured(outcome));
    } catch (error) {
      if (response.destroyed) return;
      log(`${request.method} ${path} failed: ${reasonOf(error)}`);
      if (response.headersSent) response.destroy();
      else reply(inTrouble('failure', locale));
    }
  }

  const server = createServer({ maxHeaderSize: MAX_HEADER_BYTES }, (request, response) => {
    const visit = visitOf(request, response);
    const locale = visitorLocale(visit.path, request.headers['accept-language']);
    void answer({ ...visit, locale });
  });
  server.on('clientError', (error: UnreadableRequest, socket: Socket) => {
    // A visitor who left needs no answer.
    if (error.code === 'ECONNRESET') return void socket.destroy();
    const { path, acceptLanguage } = firstWords(error);
    sendBare(socket, inTrouble(troubleOf(error), visitorLocale(path, acceptLanguage)));
  });
  server.on('upgrade', upgradeFor(cms));
  return server;
}
