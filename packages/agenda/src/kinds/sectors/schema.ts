import { z } from 'zod';
import { base, line, reference, references } from '../../fields.js';

/** What a subregion is strong in. */
export const sectorSchema = z.strictObject({
  ...base,
  title: line(120),
  /** What part it plays, in a sentence. */
  text: line(320, 40),
  theme: reference('themes'),
  /** Empty for what the MRA as a whole is strong in. */
  subregions: references('subregions'),
  municipality: reference('municipalities').nullable().default(null),
  /** The sector that this one is a part of. */
  parent: reference('sectors').nullable().default(null),
  alsoKnownAs: z.array(z.string().min(1)).default([]),
});
