import { z } from 'zod';
import { markdown, page, reference, references } from '../../fields.js';

export const PRIORITIES = ['high', 'medium', 'low'] as const;

export const STATUSES = ['not-started', 'under-way', 'done', 'stopped'] as const;

/** What will be done. A priority or status that the agenda does not give is `null`: not known. */
export const actionLineSchema = z.strictObject({
  ...page,
  code: z.string().regex(/^\d(?:[a-z]|\.\d)$/, 'code'),
  /** `null` for 4.2, which belongs to the cross-pollination track. */
  accelerator: reference('accelerators').nullable(),
  body: markdown(200),
  /** What the line should deliver. */
  deliverable: markdown(),
  initiators: references('organisations', 'subregions'),
  partners: references('organisations', 'subregions'),
  priority: z.enum(PRIORITIES).nullable().default(null),
  status: z.enum(STATUSES).nullable().default(null),
});
