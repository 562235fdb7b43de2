import { z } from 'zod';
import { base, line, references } from '../../fields.js';
import { AREAS } from '../figures/schema.js';

export const MILESTONE_STATES = ['past', 'running', 'planned', 'recurring'] as const;

/** A dated fact of the agenda. */
export const milestoneSchema = z.strictObject({
  ...base,
  title: line(140),
  /** As the agenda puts it: "zomer 2024". `null` is "not stated". */
  dateLabel: line(60).nullable(),
  /** Where it stands in time, as `2024` or `2024-07`; `null` where only its state is known. */
  sortDate: z
    .string()
    .regex(/^\d{4}(?:-\d{2})?$/)
    .nullable(),
  state: z.enum(MILESTONE_STATES).nullable().default(null),
  area: z.enum(AREAS),
  subregions: references('subregions'),
  organisations: references('organisations'),
  section: line(120),
});
