import type { IncomingMessage, ServerResponse } from 'node:http';

/** Room for the longest form with some text, and not for a film. */
export const MAX_BODY_BYTES = 1024 * 1024;

/** Thrown to who reads the body of a request that is longer than is taken. */
export class BodyTooLargeError extends Error {
  override name = 'BodyTooLargeError';
}

/** A request as the web's standard has it, and whether its body turned out to be too long. */
export interface WebRequest {
  request: Request;
  isTooLarge(): boolean;
}

export interface WebRequestOptions {
  /** The address that the request is about. */
  url: URL;
  /** What is said besides, or otherwise, than the visitor's browser does. */
  headers?: Record<string, string>;
  /** Aborts the work when the visitor leaves; nothing where others may be given the same answer. */
  response?: ServerResponse;
  maxBodyBytes?: number;
}

/** The body as it comes in; who reads further than the limit is told so, and the visitor can still be answered. */
function bodyOf(
  request: IncomingMessage,
  maxBytes: number,
  tooLarge: (error: BodyTooLargeError) => void,
): ReadableStream<Uint8Array> {
  const parts: AsyncIterator<Buffer, undefined> = request.iterator({ destroyOnReturn: false });
  let bytes = Number(request.headers['content-length'] ?? 0);
  if (bytes <= maxBytes) bytes = 0;
  return new ReadableStream({
    async pull(controller) {
      const part = bytes > maxBytes ? null : await parts.next();
      bytes += part?.value?.byteLength ?? 0;
      if (bytes > maxBytes) {
        const error = new BodyTooLargeError(`The body is longer than ${maxBytes} bytes`);
        tooLarge(error);
        controller.error(error);
      } else if (part?.value) controller.enqueue(part.value);
      else controller.close();
    },
    async cancel() {
      await parts.return?.();
    },
  });
}

function headersOf({ headers }: IncomingMessage): Headers {
  const given = new Headers();
  for (const [name, value] of Object.entries(headers))
    for (const each of [value ?? []].flat()) given.append(name, each);
  return given;
}

/**
 * A request as it came in: its method, headers, cookies and body, which is read as it comes and only as far as it may be.
 * HEAD is asked as GET, so that what is made of it is whole; `send` leaves out the body.
 */
export function webRequest(
  incoming: IncomingMessage,
  { url, headers = {}, response, maxBodyBytes = MAX_BODY_BYTES }: WebRequestOptions,
): WebRequest {
  const method = incoming.method === 'HEAD' ? 'GET' : (incoming.method ?? 'GET');
  const given = headersOf(incoming);
  for (const [name, value] of Object.entries(headers)) given.set(name, value);
  const work = new AbortController();
  response?.once('close', () => {
    if (!response.writableFinished) work.abort();
  });
  let isTooLarge = false;
  const body =
    method === 'GET'
      ? {}
      : {
          body: bodyOf(incoming, maxBodyBytes, (error) => {
            isTooLarge = true;
            work.abort(error);
          }),
          duplex: 'half' as const,
        };
  const request = new Request(url, { method, headers: given, signal: work.signal, ...body });
  return { request, isTooLarge: () => isTooLarge };
}
