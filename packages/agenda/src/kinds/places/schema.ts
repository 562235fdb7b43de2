import { z } from 'zod';
import { base, line, reference, website } from '../../fields.js';

export const PLACE_TYPES = [
  'neighbourhood',
  'area',
  'station-area',
  'village',
  'town',
  'city',
  'district',
  'business-area',
  'attraction',
  'airport',
  'sea',
  'region',
  'province',
  'country',
  'continent',
] as const;

/** A place that the agenda names and that is no municipality of the MRA. */
export const placeSchema = z.strictObject({
  ...base,
  title: line(80),
  type: z.enum(PLACE_TYPES),
  /** Where it lies; `null` for a place outside the MRA or in several subregions. */
  subregion: reference('subregions').nullable().default(null),
  /** Whether it lies outside the MRA. */
  outside: z.boolean().default(false),
  website: website(),
});
