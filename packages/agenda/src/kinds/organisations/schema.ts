import { z } from 'zod';
import { base, line, reference, references, website } from '../../fields.js';

export const ORGANISATION_TYPES = [
  'government',
  'mra-body',
  'rom',
  'board',
  'education',
  'research',
  'company',
  'care',
  'network',
  'partnership',
  'collective',
  'other',
] as const;

export const organisationSchema = z.strictObject({
  ...base,
  title: line(140),
  type: z.enum(ORGANISATION_TYPES),
  subregion: reference('subregions').nullable().default(null),
  municipality: reference('municipalities').nullable().default(null),
  /** Of whom it consists, where the agenda says so. */
  members: references('organisations', 'municipalities'),
  alsoKnownAs: z.array(z.string().min(1)).default([]),
  website: website(),
});
