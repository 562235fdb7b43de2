import type { IncomingMessage, ServerResponse } from 'node:http';
import { chooseEncoding, type Encoding } from './encoding.js';

/** A request with what everybody asks of it. */
export interface Visit {
  request: IncomingMessage;
  response: ServerResponse;
  /** As it was asked for, without the query. */
  path: string;
  /** What the visitor likes best. */
  encoding: Encoding;
}

/** The path of an address as it was asked for, which may be no proper address. */
export function pathOf(url = '/'): string {
  return url.split('?')[0]?.split('#')[0] ?? '/';
}

/** Reads of a request what everybody asks of it. */
export function visitOf(request: IncomingMessage, response: ServerResponse): Visit {
  const { url, headers } = request;
  return { request, response, path: pathOf(url), encoding: chooseEncoding(headers['accept-encoding']) };
}

/** Whether a request only reads. */
export function isReading({ method }: IncomingMessage): boolean {
  return method === 'GET' || method === 'HEAD';
}

/** Whether a request says who asks: what is made for it may be for that visitor alone. */
export function isPersonal({ headers }: IncomingMessage): boolean {
  return headers.cookie !== undefined || headers.authorization !== undefined;
}
