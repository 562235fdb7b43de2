import type { IncomingMessage, ServerResponse } from 'node:http';

/** A whole answer, ready to be sent. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: Uint8Array | string;
}

/** Whether the visitor has this answer already (RFC 9110, 13.1.2); `*` is had by whoever has any. */
function has({ headers }: IncomingMessage, { status, headers: { etag } }: Answer): boolean {
  const had = headers['if-none-match']?.trim();
  if (!had || status !== 200) return false;
  return had === '*' || (etag !== undefined && had.includes(etag));
}

/** Sends an answer; to HEAD without its body, and as 304 to who has it already. */
export function send(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
  if (has(request, answer)) {
    const { 'content-type': _type, 'content-encoding': _encoding, ...headers } = answer.headers;
    response.writeHead(304, headers).end();
    return;
  }
  const length = typeof answer.body === 'string' ? Buffer.byteLength(answer.body) : answer.body.byteLength;
  response.writeHead(answer.status, { ...answer.headers, 'content-length': length });
  response.end(request.method === 'HEAD' ? undefined : answer.body);
}

/** An answer that sends the visitor to another address. @param status 301 for good, 302 for now */
export function redirect(status: 301 | 302, location: string, headers: Record<string, string> = {}): Answer {
  return { status, headers: { location, 'cache-control': 'no-cache', ...headers }, body: '' };
}

export const IMMUTABLE = 'public, max-age=31536000, immutable';
