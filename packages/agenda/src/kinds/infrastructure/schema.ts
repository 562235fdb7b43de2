import { z } from 'zod';
import { base, line, references, website } from '../../fields.js';

export const INFRASTRUCTURE_TYPES = [
  'public-transport',
  'station',
  'rail',
  'airport',
  'port',
  'water',
  'digital',
  'energy',
] as const;

/** A network, station or line that innovation depends on. */
export const infrastructureSchema = z.strictObject({
  ...base,
  title: line(140),
  type: z.enum(INFRASTRUCTURE_TYPES),
  /** How things stand, as the agenda says: "nodig; geld ontbreekt grotendeels". `null` is not known. */
  state: line(200).nullable().default(null),
  /** Empty for what serves the MRA as a whole. */
  subregions: references('subregions'),
  website: website(),
});
