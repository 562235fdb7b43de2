import { z } from 'zod';
import { base, line, markdown } from '../../fields.js';

/** One of the three tracks along which the work runs (chapter 4). */
export const trackSchema = z.strictObject({
  ...base,
  code: z.string().regex(/^\d\.\d$/, 'code'),
  title: line(80),
  body: markdown(120),
  /** What should be true when the work is done; `null` where the agenda gives none. */
  vision: markdown().nullable().default(null),
});
