import { z } from 'zod';
import { base, line, references } from '../../fields.js';

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
