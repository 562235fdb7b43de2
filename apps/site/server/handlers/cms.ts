import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { pathOf } from '../http/visit.js';
import { type CmsProxy, ownerOf } from './cms-proxy.js';
import { always, type Handler } from './handler.js';
import { isDecodable } from './undecodable.js';

/** The editors' desk and its ways in, behind the same address as the site; what is for the site alone is nowhere. */
export function cmsBehind(cms: CmsProxy): Handler {
  return {
    match: always,
    async handle({ request, response, path }) {
      const owner = ownerOf(path);
      if (owner !== 'cms') return owner === 'nobody' ? 'unknown' : 'next';
      return (await cms.pass(request, response)) ? 'sent' : { trouble: 'cms-down' };
    },
  };
}

/** Passes a web socket on where it is for the CMS, and ends any other. */
export function upgradeFor(cms: CmsProxy) {
  return (request: IncomingMessage, socket: Socket, head: Buffer): void => {
    const path = pathOf(request.url);
    if (isDecodable(path) && ownerOf(path) === 'cms') void cms.upgrade(request, socket, head);
    else socket.destroy();
  };
}
