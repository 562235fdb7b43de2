import { z } from 'zod';
import { base, dateSchema, line, markdown, page, reference, references } from '../fields.js';

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

/** One of the three choices that the approach rests on (chapter 3). */
export const pillarSchema = z.strictObject({
  ...base,
  number: z.int().min(1).max(9),
  title: line(80),
  body: markdown(120),
});

/** One of the three tracks along which the work runs (chapter 4). */
export const trackSchema = z.strictObject({
  ...base,
  code: z.string().regex(/^\d\.\d$/, 'code'),
  title: line(80),
  body: markdown(120),
  /** What should be true when the work is done; `null` where the agenda gives none. */
  vision: markdown().nullable().default(null),
});

export const CONTEXT_LEVELS = ['eu', 'nl', 'mra'] as const;

/** A fact about the world around the agenda (chapters 1 and 2), with where it comes from. */
export const contextPointSchema = z.strictObject({
  ...base,
  level: z.enum(CONTEXT_LEVELS),
  /** Position among those of its level. */
  order: z.int().min(1).max(99),
  text: line(320, 50),
  figures: references('figures'),
  sources: references('sources'),
  section: line(120),
});

/** One of the five conditions that the agenda works on. */
export const acceleratorSchema = z.strictObject({
  ...page,
  number: z.int().min(1).max(9),
  body: markdown(200),
  /** What should be true when the work is done (streefbeeld). */
  vision: markdown(),
  governmentRole: markdown(),
  image: reference('media').nullable().default(null),
});

export const PRIORITIES = ['high', 'medium', 'low'] as const;
export const STATUSES = ['not-started', 'under-way', 'done', 'stopped'] as const;

/** What will be done. A priority or status that the agenda does not give is `null`: not known. */
export const actionLineSchema = z.strictObject({
  ...page,
  code: z.string().regex(/^\d(?:[a-z]|\.\d)$/, 'code'),
  /** `null` for 4.2, which belongs to the cross-pollination track. */
  accelerator: reference('accelerators').nullable(),
  body: markdown(200),
  /** What the line should deliver. */
  deliverable: markdown(),
  initiators: references('organisations', 'subregions'),
  partners: references('organisations', 'subregions'),
  priority: z.enum(PRIORITIES).nullable().default(null),
  status: z.enum(STATUSES).nullable().default(null),
});

/** One entry of an action line's public timeline. */
export const updateSchema = z.strictObject({
  ...base,
  actionLine: reference('action-lines'),
  date: dateSchema,
  title: line(120),
  text: markdown(),
  /** Where it can be read; `null` where the line's own parties report it. */
  source: reference('sources').nullable().default(null),
  /** The status from this day on; `null` where it stays as it was. */
  status: z.enum(STATUSES).nullable().default(null),
  /** How far the line has come, in percent; `null` is not known. */
  progress: z.int().min(0).max(100).nullable().default(null),
});
