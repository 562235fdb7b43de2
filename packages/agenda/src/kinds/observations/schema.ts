import { z } from 'zod';
import { base, reference } from '../../fields.js';
import { AREAS, QUALIFIERS } from '../figures/schema.js';

/** `2024`, `2024-Q3`, `2024-09`, or a span of years as `2023-2027`. */
export const periodSchema = z
  .string()
  .regex(/^\d{4}(?:-(?:Q[1-4]|0[1-9]|1[0-2]|\d{4}))?$/, 'a period, as 2024, 2024-Q3, 2024-09 or 2023-2027');

/** One value of an indicator, for a period and an area. */
export const observationSchema = z.strictObject({
  ...base,
  indicator: reference('indicators'),
  /** `null` is "not stated". */
  period: periodSchema.nullable(),
  area: z.enum(AREAS),
  subregion: reference('subregions').nullable().default(null),
  value: z.number(),
  qualifier: z.enum(QUALIFIERS).default('exact'),
  /** The figure of the agenda that gives the value, where one does. */
  figure: reference('figures').nullable().default(null),
});
