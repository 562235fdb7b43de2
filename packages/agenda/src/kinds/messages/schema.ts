import { z } from 'zod';
import { base, line, reference } from '../../fields.js';

/** One sentence of a chapter for one audience: to be said, quoted and shared. */
export const messageSchema = z.strictObject({
  ...base,
  chapter: reference('chapters'),
  audience: reference('audiences'),
  text: line(240, 40),
});
