import { z } from 'zod';
import { base, line, references } from '../../fields.js';
import { boundariesSchema } from './boundaries.js';

export const HOME_PARTS = ['figures', 'story', 'map', 'accelerators', 'audiences', 'calendar'] as const;

/** What holds for the site as a whole: one document, with the key `settings`. */
export const settingsSchema = z.strictObject({
  ...base,
  /** Who speaks. */
  sender: line(140),
  /** Where a reader can write to; `null` is not known. */
  mailbox: z.email().nullable().default(null),
  /** The number in the EU's transparency register; `null` is not known. */
  transparencyRegister: z
    .string()
    .regex(/^\d{9,12}-\d{2}$/, 'a number as 123456789012-34')
    .nullable()
    .default(null),
  licence: line(120),
  licenceUrl: z.url({ protocol: /^https$/ }),
  /** Whether the licence has been confirmed by those whose agenda it is. */
  licenceConfirmed: z.boolean().default(false),
  hashtags: z.array(z.string().regex(/^[\p{L}\p{N}_]+$/u, 'a word without #')).default([]),
  /** Logos of partners, in order. */
  logos: references('media'),
  /** The kinds and pages of the menu, in order, as keys of pages, names of kinds or of the site's sections. */
  navigation: z.array(z.string().min(1)).default([]),
  /** Real boundaries, which the map is then drawn from; `null` leaves the house's own raster map. */
  boundaries: boundariesSchema.nullable().default(null),
  /** The parts of the home page, in order. */
  home: z.array(z.enum(HOME_PARTS)).default([...HOME_PARTS]),
});
