import { z } from 'zod';
import { base, line, reference } from '../../fields.js';

/** A short form and what it stands for. */
export const abbreviationSchema = z.strictObject({
  ...base,
  short: z.string().min(1).max(20),
  title: line(140),
  /** What it is explained by. */
  explainedBy: reference('organisations', 'terms', 'programmes', 'hotspots', 'infrastructure')
    .nullable()
    .default(null),
});
