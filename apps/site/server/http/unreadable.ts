import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { Answer } from './answer.js';

/** What Node says of a request that it gave up on before it could be read. */
export interface UnreadableRequest extends Error {
  code?: string;
  /** The bytes that came in, as far as they did. */
  rawPacket?: Buffer;
}

/** The path and the preferred languages of an unreadable request, as far as its first bytes tell. */
export function firstWords({ rawPacket }: UnreadableRequest): { path: string; acceptLanguage?: string } {
  const text = rawPacket?.toString('latin1') ?? '';
  const path = /^[A-Z]+ (\/[^ ?#]*)/.exec(text)?.[1] ?? '/';
  const acceptLanguage = /^accept-language: *(.+?)\r?$/im.exec(text)?.[1];
  return acceptLanguage ? { path, acceptLanguage } : { path };
}

/** Answers on the bare connection, as there is no request to answer to, and closes it. */
export function sendBare(socket: Socket, { status, headers, body }: Answer): void {
  if (!socket.writable) return void socket.destroy();
  const lines = Object.entries({
    ...headers,
    'content-length': String(Buffer.byteLength(body)),
    connection: 'close',
  }).map(([name, value]) => `${name}: ${value}`);
  socket.write(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('\r\n')}\r\n\r\n`);
  socket.end(body);
}
