import type { IncomingMessage, ServerResponse } from 'node:http';
import parseRange from 'range-parser';

/** A whole answer, ready to be sent. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  /** What the visitor's browser is asked to keep, each as a `set-cookie`. */
  cookies?: readonly string[];
  body: Uint8Array | string;
}

/** Whether the visitor has this answer already (RFC 9110, 13.1.2); `*` is had by whoever has any. */
function has({ method, headers }: IncomingMessage, { status, headers: { etag }, cookies }: Answer): boolean {
  const had = headers['if-none-match']?.trim();
  if (!had || status !== 200 || cookies || (method !== 'GET' && method !== 'HEAD')) return false;
  return had === '*' || (etag !== undefined && had.includes(etag));
}

/**
 * The part of a file that was asked for (RFC 9110, 14): for who reads a PDF page by page, or goes on with a download that broke off.
 * Several parts at once are answered with the whole, as is who holds another version.
 */
function partOf({ method, headers }: IncomingMessage, answer: Answer): Answer {
  const { status, body } = answer;
  const { etag, 'accept-ranges': accepts } = answer.headers;
  const { range, 'if-range': version } = headers;
  if (!range || accepts !== 'bytes' || method !== 'GET' || status !== 200 || typeof body === 'string')
    return answer;
  if (version !== undefined && version !== etag) return answer;
  const size = body.byteLength;
  const parts = parseRange(size, range);
  if (parts === -1)
    return {
      status: 416,
      headers: { 'content-range': `bytes */${size}`, 'cache-control': 'no-store' },
      body: '',
    };
  const [part, ...others] = parts === -2 || parts.type !== 'bytes' ? [] : parts;
  if (!part || others.length > 0) return answer;
  return {
    status: 206,
    headers: { ...answer.headers, 'content-range': `bytes ${part.start}-${part.end}/${size}` },
    body: body.subarray(part.start, part.end + 1),
  };
}

/** Sends an answer; to HEAD without its body, as 304 to who has it already, and in part to who asks for a part of a file. */
export function send(request: IncomingMessage, response: ServerResponse, whole: Answer): void {
  if (has(request, whole)) {
    const { 'content-type': _type, 'content-encoding': _encoding, ...headers } = whole.headers;
    response.writeHead(304, headers).end();
    return;
  }
  const answer = partOf(request, whole);
  const length = typeof answer.body === 'string' ? Buffer.byteLength(answer.body) : answer.body.byteLength;
  const cookies = answer.cookies ? { 'set-cookie': [...answer.cookies] } : {};
  response.writeHead(answer.status, { ...answer.headers, ...cookies, 'content-length': length });
  response.end(request.method === 'HEAD' ? undefined : answer.body);
}

/** An answer that sends the visitor to another address. @param status 301 for good, 302 for now */
export function redirect(status: 301 | 302, location: string, headers: Record<string, string> = {}): Answer {
  return { status, headers: { location, 'cache-control': 'no-cache', ...headers }, body: '' };
}

export const IMMUTABLE = 'public, max-age=31536000, immutable';

/** A file that is made when it is asked for, and asked for again each time. @param type its kind, as `text/plain` */
export function plainFile(type: string, body: string): Answer {
  return {
    status: 200,
    headers: { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'public, no-cache' },
    body,
  };
}
