import { z } from 'zod';
import { page, reference, website } from '../../fields.js';

/** A municipality of the MRA. */
export const municipalitySchema = z.strictObject({
  ...page,
  subregion: reference('subregions'),
  website: website(),
});
