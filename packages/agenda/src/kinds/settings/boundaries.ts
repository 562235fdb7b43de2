import { z } from 'zod';

const position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]).rest(z.number());

const ring = z.array(position).min(4);

/**
 * Boundaries of municipalities as GeoJSON (RFC 7946) in WGS 84, as PDOK publishes them. Each feature names its municipality in
 * `properties.name`, or `properties.statnaam` as Statistics Netherlands calls it.
 */
export const boundariesSchema = z.object({
  type: z.literal('FeatureCollection'),
  features: z
    .array(
      z.object({
        type: z.literal('Feature'),
        properties: z
          .object({ name: z.string().optional(), statnaam: z.string().optional() })
          .refine(({ name, statnaam }) => name ?? statnaam, 'a name or statnaam'),
        geometry: z.discriminatedUnion('type', [
          z.object({ type: z.literal('Polygon'), coordinates: z.array(ring).min(1) }),
          z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ring).min(1)).min(1) }),
        ]),
      }),
    )
    .min(1)
    .max(400),
});

/** Boundaries of municipalities, from which the map is drawn where they are given. */
export type Boundaries = z.infer<typeof boundariesSchema>;
