import { z } from 'zod';
import { base, line, reference } from '../../fields.js';

export const DEVELOPMENT_LINE_KINDS = [
  'ambition',
  'line',
  'theme',
  'cluster',
  'challenge',
  'location-factor',
  'home-work-balance',
] as const;

/** What a subregion sets out to develop. */
export const developmentLineSchema = z.strictObject({
  ...base,
  subregion: reference('subregions'),
  kind: z.enum(DEVELOPMENT_LINE_KINDS),
  /** Position within its subregion or parent. */
  order: z.int().min(1).max(99),
  /** The line that this one is a part of. */
  parent: reference('development-lines').nullable().default(null),
  title: line(140),
  text: line(320, 40),
});
