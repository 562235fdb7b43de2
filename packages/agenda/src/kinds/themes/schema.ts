import { z } from 'zod';
import { page } from '../../fields.js';

/** Our grouping of sectors, hotspots, links and asks. */
export const themeSchema = z.strictObject({
  ...page,
  /** Position in lists. */
  order: z.int().min(1).max(99),
});
