import { z } from 'zod';
import { markdown, page } from '../../fields.js';

/** A page that stands by itself, such as the colophon. */
export const pageSchema = z.strictObject({
  ...page,
  body: markdown(200),
});
