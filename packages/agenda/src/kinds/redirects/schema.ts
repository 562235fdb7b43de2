import { z } from 'zod';
import { base } from '../../fields.js';

/** The address of a page on this site, without the origin; after two slashes a browser reads another site. */
const path = z.string().regex(/^\/(?![/\\])[^\s?#]*$/, 'path');

/** An address that leads elsewhere. */
export const redirectSchema = z.strictObject({
  ...base,
  from: path,
  to: z.union([path, z.url({ protocol: /^https$/ })]),
});
