import { z } from 'zod';
import { line, markdown, page, reference, references, website } from '../../fields.js';

export const HOTSPOT_TYPES = [
  'campus',
  'science-park',
  'innovation-district',
  'development-zone',
  'area',
  'care-area',
  'business-park',
  'fieldlab',
  'living-lab',
  'lab',
  'shared-facility',
  'hub',
  'digital-hub',
  'institute',
  'academy',
  'cluster',
  'ecosystem',
  'digital-ecosystem',
  'network-of-hotspots',
  'greenport',
  'port',
  'airport',
  'project',
] as const;

/** The few kinds that a reader chooses from, each with the types that it stands for. */
export const HOTSPOT_GROUPS = {
  campus: ['campus', 'science-park', 'institute', 'academy'],
  district: ['innovation-district', 'development-zone', 'area', 'care-area', 'business-park'],
  lab: ['fieldlab', 'living-lab', 'lab', 'shared-facility', 'project'],
  hub: ['hub', 'digital-hub', 'port', 'airport'],
  network: ['cluster', 'ecosystem', 'digital-ecosystem', 'network-of-hotspots', 'greenport'],
} as const satisfies Record<string, readonly (typeof HOTSPOT_TYPES)[number][]>;

export const STAGES = ['existing', 'in-development', 'potential', 'to-be-explored'] as const;

/** A place where innovation happens. What the agenda does not say is `null`: not known. */
export const hotspotSchema = z.strictObject({
  ...page,
  type: z.enum(HOTSPOT_TYPES),
  stage: z.enum(STAGES).nullable().default(null),
  /** What it works on, in a few words. */
  focus: line(160).nullable().default(null),
  body: markdown().nullable().default(null),
  /** `null` for a hotspot outside the MRA. */
  subregion: reference('subregions').nullable(),
  municipality: reference('municipalities').nullable().default(null),
  /** The larger hotspot that it is a part of. */
  partOf: reference('hotspots').nullable().default(null),
  place: reference('places').nullable().default(null),
  /** WGS 84, in degrees. */
  latitude: z.number().min(50).max(54).nullable().default(null),
  longitude: z.number().min(3).max(8).nullable().default(null),
  /** How to get there by public transport. */
  publicTransport: line(200).nullable().default(null),
  sectors: references('sectors'),
  themes: references('themes'),
  organisations: references('organisations'),
  alsoKnownAs: z.array(z.string().min(1)).default([]),
  website: website(),
});
