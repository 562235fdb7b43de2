import { z } from 'zod';
import { base, line, markdown, reference } from '../fields.js';

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

export const sourceSchema = z.strictObject({
  ...base,
  title: line(240),
  /** `null`: the agenda cites the publication without an address. */
  url: z.url({ protocol: /^https?$/ }).nullable(),
  year: z
    .string()
    .regex(/^\d{4}$/)
    .nullable(),
});

export const FREQUENCIES = ['year', 'quarter', 'month', 'once'] as const;

/** A series of the innovation monitor. Its values are observations. */
export const indicatorSchema = z.strictObject({
  ...base,
  title: line(120),
  /** What is measured and how. */
  definition: markdown(60),
  unit: z.enum(UNITS),
  /** How often a new value comes; `null` is not known. */
  frequency: z.enum(FREQUENCIES).nullable().default(null),
  /** The publication that the values come from; `null` means the agenda itself. */
  source: reference('sources').nullable().default(null),
  theme: reference('themes').nullable().default(null),
  challenge: reference('challenges').nullable().default(null),
  /** Position in lists. */
  order: z.int().min(1).max(99),
});

/** `2024`, `2024-Q3`, `2024-09`, or a span of years as `2023-2027`. */
export const periodSchema = z
  .string()
  .regex(/^\d{4}(?:-(?:Q[1-4]|0[1-9]|1[0-2]|\d{4}))?$/, 'a period, as 2024, 2024-Q3, 2024-09 or 2023-2027');

/** One value of an indicator, for a period and an area. */
export const observationSchema = z.strictObject({
  ...base,
  indicator: reference('indicators'),
  /** `null` is "not stated". */
  period: periodSchema.nullable(),
  area: z.enum(AREAS),
  subregion: reference('subregions').nullable().default(null),
  value: z.number(),
  qualifier: z.enum(QUALIFIERS).default('exact'),
  /** The figure of the agenda that gives the value, where one does. */
  figure: reference('figures').nullable().default(null),
});

/** An entry of the glossary. */
export const termSchema = z.strictObject({
  ...base,
  title: line(80),
  text: line(400, 50),
  /** Other forms in which the term stands in texts, such as its plural; without these it is not recognised there. */
  forms: z.array(z.string().min(1)).default([]),
});

/** A short form and what it stands for. */
export const abbreviationSchema = z.strictObject({
  ...base,
  short: z.string().min(1).max(20),
  title: line(140),
  /** What it is explained by. */
  explainedBy: reference('organisations', 'terms', 'programmes', 'hotspots', 'infrastructure')
    .nullable()
    .default(null),
});
