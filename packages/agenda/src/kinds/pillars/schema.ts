import { z } from 'zod';
import { base, line, markdown } from '../../fields.js';

/** One of the three choices that the approach rests on (chapter 3). */
export const pillarSchema = z.strictObject({
  ...base,
  number: z.int().min(1).max(9),
  title: line(80),
  body: markdown(120),
});
