import type { Endpoint } from 'payload';
import { z } from 'zod';
import { fromOurSite, refused } from './our-site';
import { readPinned, sweepPinned } from './pinned';

const pinnedSchema = z.object({
  name: z.record(z.string(), z.string().nullish()),
  note: z.record(z.string(), z.string().nullish()).nullish(),
  pinnedOn: z.string(),
  edition: z.string().regex(/^[0-9a-f]{64}$/),
});

/** `GET /api/edition/releases`: the pinned editions, the latest first, with their names and notes by language. */
const list: Endpoint = {
  path: '/edition/releases',
  method: 'get',
  handler: async (req) => {
    if (!fromOurSite(req)) return refused();
    const { docs } = await req.payload.find({
      collection: 'releases',
      locale: 'all',
      depth: 0,
      pagination: false,
      overrideAccess: true,
    });
    const releases = docs.map((release) => pinnedSchema.parse(release));
    await sweepPinned(req.payload, new Set(releases.map(({ edition }) => edition)));
    return Response.json({ releases });
  },
};

/** `GET /api/edition/releases/<edition>`: the bundle of a pinned edition, as it was sealed. */
const bundle: Endpoint = {
  path: '/edition/releases/:edition',
  method: 'get',
  handler: async (req) => {
    if (!fromOurSite(req)) return refused();
    const edition = String(req.routeParams?.edition);
    const { totalDocs } = await req.payload.count({
      collection: 'releases',
      where: { edition: { equals: edition } },
      overrideAccess: true,
    });
    const json = totalDocs > 0 ? await readPinned(edition) : null;
    if (json === null) return Response.json({ error: 'There is no such release.' }, { status: 404 });
    return new Response(json, { headers: { 'content-type': 'application/json' } });
  },
};

export const releaseEndpoints: Endpoint[] = [list, bundle];
