import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { reasonOf } from '@mra/runtime';
import { createProxyServer } from 'httpxy';

const CMS_PATHS = /^\/(?:admin|api|_next)(?:\/|$)/;
/**
 * For the site and for whatever watches over the server: visitors read an edition as pages, and a look at the database costs a query.
 * Without case and decoded, as a server behind may read it so.
 */
const INTERNAL_PATHS = /^\/+api\/+(?:edition|health)(?:\/|$)/i;

/** Who answers a path: the CMS, nobody (it is internal), or the site. */
export function ownerOf(path: string): 'cms' | 'nobody' | 'site' {
  // As the server behind may read it: decoded, with its dots resolved.
  const decoded = new URL(decodeURIComponent(path).replace(/^\/+/, '/'), 'http://localhost').pathname;
  if (INTERNAL_PATHS.test(decoded)) return 'nobody';
  return CMS_PATHS.test(path) ? 'cms' : 'site';
}

/** Passes requests and web sockets on to the CMS. */
export interface CmsProxy {
  /** @returns whether the visitor has an answer; not so where the CMS gave none */
  pass(request: IncomingMessage, response: ServerResponse): Promise<boolean>;
  upgrade(request: IncomingMessage, socket: Socket, head: Buffer): Promise<void>;
}

/**
 * @param cmsUrl the internal address of the CMS
 * @param origin the public address; its protocol is what the visitor uses, whatever stands in front of the site
 */
export function cmsProxy(cmsUrl: string, origin: string, log: (line: string) => void): CmsProxy {
  const proxy = createProxyServer({ target: cmsUrl, ws: true });
  const protocol = new URL(origin).protocol.slice(0, -1);
  // The CMS refuses its own forms unless it knows the address that the visitor sees.
  const headers = (request: IncomingMessage) => ({
    'x-forwarded-host': request.headers.host ?? new URL(origin).host,
    'x-forwarded-proto': protocol,
    'x-forwarded-for': [request.headers['x-forwarded-for'], request.socket.remoteAddress]
      .filter(Boolean)
      .join(', '),
    // The admin is Dutch first, whatever the browser's language; who wants English chooses it in their account.
    'accept-language': 'nl',
  });
  return {
    async pass(request, response) {
      try {
        await proxy.web(request, response, { headers: headers(request) });
        return true;
      } catch (error) {
        log(`The CMS did not answer ${request.method} ${request.url?.split('?')[0]}: ${reasonOf(error)}`);
        if (response.headersSent) response.destroy();
        return response.headersSent;
      }
    },
    async upgrade(request, socket, head) {
      try {
        await proxy.ws(request, socket, { headers: headers(request) }, head);
      } catch {
        socket.destroy();
      }
    },
  };
}
