import { z } from 'zod';
import { line, markdown, page, reference, references } from '../../fields.js';

/** One of the seven parts of the MRA, with its innovation profile. */
export const subregionSchema = z.strictObject({
  ...page,
  /** Position in lists, from north-west to east. */
  order: z.int().min(1).max(99),
  tagline: line(90, 15),
  profile: markdown(400),
  ambition: markdown(100),
  /** The figures shown first, in order. */
  keyFigures: references('figures'),
  image: reference('media').nullable().default(null),
});
