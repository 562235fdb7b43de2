import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Scope, scopeSchema } from '@mra/agenda';
import type { Endpoint, PayloadRequest } from 'payload';
import { dataFolder } from '../environment';
import { compilerOf } from './compiler';
import { fromOurSite, refused } from './our-site';

/** The scope that a request asks for with `?scope=`: the public one where it names none, `null` where there is no such. */
function scopeOf({ searchParams }: PayloadRequest): Scope | null {
  return scopeSchema.safeParse(searchParams.get('scope') ?? 'public').data ?? null;
}

const noScope = () => Response.json({ error: 'There is no such scope.' }, { status: 400 });

/** `GET /api/edition?scope=<scope>`: the bundle of the live edition; 304 with its ETag. */
const edition: Endpoint = {
  path: '/edition',
  method: 'get',
  handler: async (req) => {
    if (!fromOurSite(req)) return refused();
    const scope = scopeOf(req);
    if (!scope) return noScope();
    const stored = await compilerOf(req.payload).current(scope);
    if (!stored) return Response.json({ error: 'There is no edition yet.' }, { status: 503 });
    // Of the content alone: a revision that changed nothing in it, as a note, is no news to anybody.
    const etag = `"${stored.bundle.envelope.id}"`;
    const headers = { etag, 'cache-control': 'no-cache', 'content-type': 'application/json' };
    if (req.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers });
    return new Response(stored.json, { headers });
  },
};

/** `GET /api/edition/blobs/<sha256>?scope=<scope>`: the bytes of a picture of the live edition, and of no other. */
const blob: Endpoint = {
  path: '/edition/blobs/:sha256',
  method: 'get',
  handler: async (req) => {
    if (!fromOurSite(req)) return refused();
    const scope = scopeOf(req);
    if (!scope) return noScope();
    const wanted = String(req.routeParams?.sha256);
    const stored = await compilerOf(req.payload).current(scope);
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
