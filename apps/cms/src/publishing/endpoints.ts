import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Endpoint } from 'payload';
import { dataFolder } from '../environment';
import { compilerOf } from './compiler';
import { fromOurSite, refused } from './our-site';

/** `GET /api/edition`: the bundle of the live edition; 304 with its ETag. */
const edition: Endpoint = {
  path: '/edition',
  method: 'get',
  handler: async (req) => {
    if (!fromOurSite(req)) return refused();
    const stored = await compilerOf(req.payload).current();
    if (!stored) return Response.json({ error: 'There is no edition yet.' }, { status: 503 });
    const { sequence, id } = stored.bundle.envelope;
    const etag = `"${sequence}-${id}"`;
    const headers = { etag, 'cache-control': 'no-cache', 'content-type': 'application/json' };
    if (req.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers });
    return new Response(stored.json, { headers });
  },
};

/** `GET /api/edition/blobs/<sha256>`: the bytes of a picture of the live edition, and of no other. */
const blob: Endpoint = {
  path: '/edition/blobs/:sha256',
  method: 'get',
  handler: async (req) => {
    if (!fromOurSite(req)) return refused();
    const wanted = String(req.routeParams?.sha256);
    const stored = await compilerOf(req.payload).current();
    const medium = stored?.bundle.content.documents.media.find((each) => each.blob === wanted);
    if (!medium) return Response.json({ error: 'The live edition has no such picture.' }, { status: 404 });
    const { docs } = await req.payload.find({
      collection: 'media',
      where: { blob: { equals: wanted } },
      limit: 1,
      depth: 0,
      overrideAccess: true,
    });
    const filename = (docs[0] as { filename?: string } | undefined)?.filename;
    if (!filename) return Response.json({ error: 'The file of this picture is gone.' }, { status: 404 });
    const bytes = await readFile(join(dataFolder('media'), basename(filename)));
    return new Response(new Uint8Array(bytes), { headers: { 'content-type': medium.mimeType } });
  },
};

export const editionEndpoints: Endpoint[] = [edition, blob];
