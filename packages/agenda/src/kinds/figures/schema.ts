import { z } from 'zod';
import { base, line, reference } from '../../fields.js';

export const UNITS = [
  'count',
  'percent',
  'euro',
  'square-metre',
  'square-kilometre',
  'hectare',
  'kilometre',
  'megawatt',
  'tonne',
  'minute',
  'year',
  'rank',
  'share',
] as const;

export const QUALIFIERS = ['exact', 'about', 'nearly', 'more-than', 'less-than'] as const;

export const AREAS = ['eu', 'nl', 'noord-holland', 'flevoland', 'mra', 'subregion', 'outside'] as const;

/** One value with what it counts and where it comes from. */
export const figureSchema = z.strictObject({
  ...base,
  value: z.number(),
  /** `share` is a fraction of one, shown as a part ("one fifth" is 0.2); `rank` is a place in a ranking ("top five" is 5). */
  unit: z.enum(UNITS),
  qualifier: z.enum(QUALIFIERS).default('exact'),
  /** What is counted, as it follows the number: "inwoners". Lower case, no full stop. */
  label: line(140),
  /** `2024` or `2025-2028`; `null` is "not stated". */
  year: z
    .string()
    .regex(/^\d{4}(?:-\d{4})?$/)
    .nullable(),
  area: z.enum(AREAS),
  subregion: reference('subregions').nullable().default(null),
  /** Name of the municipality, where the figure is about one. */
  municipality: z.string().min(1).nullable().default(null),
  /** The publication that the figure comes from; `null` means the agenda itself, in `section`. */
  source: reference('sources').nullable().default(null),
  /** The part of the agenda that gives the figure. */
  section: line(120),
});
