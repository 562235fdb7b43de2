import { z } from 'zod';
import { base, lineInBoth } from '../../fields.js';

/** A picture. Its bytes are a blob of the edition, named by their hash. */
export const mediaSchema = z.strictObject({
  ...base,
  /** Said in both languages: who does not see the picture has nothing else. */
  alt: lineInBoth(300),
  credit: z.string().max(160).nullable().default(null),
  blob: z.string().regex(/^[0-9a-f]{64}$/),
  mimeType: z.enum(['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/svg+xml']),
  width: z.int().positive(),
  height: z.int().positive(),
});
