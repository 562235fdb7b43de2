import { z } from 'zod';
import { line, page, reference, references } from '../../fields.js';

export const LINK_ORIGINS = ['track', 'profile', 'prose'] as const;

export const LINK_STATES = ['exploring', 'under-way'] as const;

/** A promising link between sectors of different subregions. */
export const crossPollinationSchema = z.strictObject({
  ...page,
  /** Where the agenda names it: its own track (4.2), a subregion's profile, or a text. */
  origin: z.enum(LINK_ORIGINS),
  /** `null` is the MRA as a whole. */
  from: reference('subregions').nullable(),
  /** Empty where it leads outside the MRA, which `partners` then names, or to the MRA as a whole. */
  to: references('subregions'),
  /** The other end in words, where it is no subregion. */
  partners: line(160).nullable().default(null),
  /** How far it is; `null` is not known. */
  state: z.enum(LINK_STATES).nullable().default(null),
  theme: reference('themes'),
  sectors: references('sectors'),
  hotspots: references('hotspots'),
  programmes: references('programmes'),
  organisations: references('organisations'),
});
