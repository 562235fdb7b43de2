import { z } from 'zod';
import { base, line, markdown, references } from '../../fields.js';

/** One of the four questions that the region faces (chapter 1). */
export const challengeSchema = z.strictObject({
  ...base,
  number: z.int().min(1).max(9),
  title: line(80),
  /** Which way it should go: "productiviteit omhoog". */
  direction: line(120),
  body: markdown(120),
  figures: references('figures'),
});
