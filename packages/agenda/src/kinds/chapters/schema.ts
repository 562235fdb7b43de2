import { z } from 'zod';
import { markdown, page, references } from '../../fields.js';

/** What a chapter's picture is drawn from. */
export const ILLUSTRATIONS = ['map', 'network', 'number', 'accelerators', 'hotspots', 'asks'] as const;

/** A chapter of the MRA innovation story. */
export const chapterSchema = z.strictObject({
  ...page,
  order: z.int().min(1).max(99),
  body: markdown(800),
  illustration: z.enum(ILLUSTRATIONS),
  /** The figures that it rests on, the first of them set large. */
  figures: references('figures'),
});
