import { z } from 'zod';
import { base, line, markdown, reference } from '../../fields.js';
import { UNITS } from '../figures/schema.js';

export const FREQUENCIES = ['year', 'quarter', 'month', 'once'] as const;

/** A series of the innovation monitor. Its values are observations. */
export const indicatorSchema = z.strictObject({
  ...base,
  title: line(120),
  /** What is measured and how. */
  definition: markdown(60),
  unit: z.enum(UNITS),
  /** How often a new value comes; `null` is not known. */
  frequency: z.enum(FREQUENCIES).nullable().default(null),
  /** The publication that the values come from; `null` means the agenda itself. */
  source: reference('sources').nullable().default(null),
  theme: reference('themes').nullable().default(null),
  challenge: reference('challenges').nullable().default(null),
  /** Position in lists. */
  order: z.int().min(1).max(99),
});
