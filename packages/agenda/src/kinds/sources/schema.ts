import { z } from 'zod';
import { base, line } from '../../fields.js';

export const sourceSchema = z.strictObject({
  ...base,
  title: line(240),
  /** `null`: the agenda cites the publication without an address. */
  url: z.url({ protocol: /^https?$/ }).nullable(),
  year: z
    .string()
    .regex(/^\d{4}$/)
    .nullable(),
});
