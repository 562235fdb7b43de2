import { z } from 'zod';
import { base, line, lineInBoth, markdown, page, reference, references } from '../fields.js';
import { boundariesSchema } from './boundaries.js';

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

/** One sentence of a chapter for one audience: to be said, quoted and shared. */
export const messageSchema = z.strictObject({
  ...base,
  chapter: reference('chapters'),
  audience: reference('audiences'),
  text: line(240, 40),
});

/** A page that stands by itself, such as the colophon. */
export const pageSchema = z.strictObject({
  ...page,
  body: markdown(200),
});

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

/** The address of a page on this site, without the origin; after two slashes a browser reads another site. */
const path = z.string().regex(/^\/(?![/\\])[^\s?#]*$/, 'path');

/** An address that leads elsewhere. */
export const redirectSchema = z.strictObject({
  ...base,
  from: path,
  to: z.union([path, z.url({ protocol: /^https$/ })]),
});

export const HOME_PARTS = ['figures', 'story', 'map', 'accelerators', 'audiences', 'calendar'] as const;

/** What holds for the site as a whole: one document, with the key `settings`. */
export const settingsSchema = z.strictObject({
  ...base,
  /** Who speaks. */
  sender: line(140),
  /** Where a reader can write to; `null` is not known. */
  mailbox: z.email().nullable().default(null),
  /** The number in the EU's transparency register; `null` is not known. */
  transparencyRegister: z
    .string()
    .regex(/^\d{9,12}-\d{2}$/, 'a number as 123456789012-34')
    .nullable()
    .default(null),
  licence: line(120),
  licenceUrl: z.url({ protocol: /^https$/ }),
  /** Whether the licence has been confirmed by those whose agenda it is. */
  licenceConfirmed: z.boolean().default(false),
  hashtags: z.array(z.string().regex(/^[\p{L}\p{N}_]+$/u, 'a word without #')).default([]),
  /** Logos of partners, in order. */
  logos: references('media'),
  /** The kinds and pages of the menu, in order, as keys of pages, names of kinds or of the site's sections. */
  navigation: z.array(z.string().min(1)).default([]),
  /** Real boundaries, which the map is then drawn from; `null` leaves the house's own raster map. */
  boundaries: boundariesSchema.nullable().default(null),
  /** The parts of the home page, in order. */
  home: z.array(z.enum(HOME_PARTS)).default([...HOME_PARTS]),
});
