import { z } from 'zod';
import { markdown, page, reference } from '../../fields.js';

/** One of the five conditions that the agenda works on. */
export const acceleratorSchema = z.strictObject({
  ...page,
  number: z.int().min(1).max(9),
  body: markdown(200),
  /** What should be true when the work is done (streefbeeld). */
  vision: markdown(),
  governmentRole: markdown(),
  image: reference('media').nullable().default(null),
});
