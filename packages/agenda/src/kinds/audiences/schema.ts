import { z } from 'zod';
import { markdown, page, references } from '../../fields.js';

/** Whom an ask is put to: The Hague, Brussels, New Dutch (international), the public. */
export const audienceSchema = z.strictObject({
  ...page,
  order: z.int().min(1).max(99),
  message: markdown(),
  /** The figures that matter most to this audience, in order; those of the public open the home page. */
  keyFigures: references('figures'),
});

/** Everyone: the audience whose message and figures open the home page. */
export const PUBLIC_AUDIENCE = 'public';
