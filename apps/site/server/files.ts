import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { extname, join } from 'node:path';

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.pdf': 'application/pdf',
};

export const FOR_EVER = 'public, max-age=31536000, immutable';

/** The media type of a file name. */
export function typeOf(name: string): string {
  return TYPES[extname(name)] ?? 'application/octet-stream';
}

/** The built files of the client, whose names change with their content. @param folder their folder on disk */
export async function listAssets(folder: string): Promise<ReadonlySet<string>> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  return new Set(names.map((name) => `/assets/${name.replaceAll('\\', '/')}`));
}

/** Sends a built file. @param path as listed by `listAssets` */
export async function sendAsset(
  response: ServerResponse,
  folder: string,
  path: string,
  head: boolean,
): Promise<void> {
  const file = join(folder, path.slice('/assets/'.length));
  const { size } = await stat(file);
  response.writeHead(200, {
    'content-type': typeOf(path),
    'content-length': size,
    'cache-control': FOR_EVER,
    'x-content-type-options': 'nosniff',
  });
  if (head) response.end();
  else createReadStream(file).pipe(response);
}
