import { z } from 'zod';
import { base, line } from '../../fields.js';

/** An entry of the glossary. */
export const termSchema = z.strictObject({
  ...base,
  title: line(80),
  text: line(400, 50),
  /** Other forms in which the term stands in texts, such as its plural; without these it is not recognised there. */
  forms: z.array(z.string().min(1)).default([]),
});
