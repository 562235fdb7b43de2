import { z } from 'zod';
import { base, dateSchema, line, markdown, reference } from '../../fields.js';
import { STATUSES } from '../action-lines/schema.js';

/** One entry of an action line's public timeline. */
export const updateSchema = z.strictObject({
  ...base,
  actionLine: reference('action-lines'),
  date: dateSchema,
  title: line(120),
  text: markdown(),
  /** Where it can be read; `null` where the line's own parties report it. */
  source: reference('sources').nullable().default(null),
  /** The status from this day on; `null` where it stays as it was. */
  status: z.enum(STATUSES).nullable().default(null),
  /** How far the line has come, in percent; `null` is not known. */
  progress: z.int().min(0).max(100).nullable().default(null),
});
