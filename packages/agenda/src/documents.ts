import { z } from 'zod';
import {
  acceleratorSchema,
  actionLineSchema,
  challengeSchema,
  contextPointSchema,
  pillarSchema,
  trackSchema,
  updateSchema,
} from './documents/agenda.js';
import { eventSchema, milestoneSchema } from './documents/calendar.js';
import {
  abbreviationSchema,
  figureSchema,
  indicatorSchema,
  observationSchema,
  sourceSchema,
  termSchema,
} from './documents/evidence.js';
import {
  crossPollinationSchema,
  hotspotSchema,
  organisationSchema,
  programmeSchema,
  sectorSchema,
  themeSchema,
} from './documents/innovation.js';
import type { Kind } from './documents/kinds.js';
import { askSchema, audienceSchema, PUBLIC_AUDIENCE } from './documents/lobby.js';
import {
  developmentLineSchema,
  infrastructureSchema,
  municipalitySchema,
  placeSchema,
  subregionSchema,
} from './documents/region.js';
import {
  chapterSchema,
  mediaSchema,
  messageSchema,
  pageSchema,
  redirectSchema,
  settingsSchema,
} from './documents/story.js';

export * from './documents/agenda.js';
export type { Boundaries } from './documents/boundaries.js';
export * from './documents/calendar.js';
export * from './documents/evidence.js';
export * from './documents/innovation.js';
export * from './documents/kinds.js';
export * from './documents/lobby.js';
export * from './documents/region.js';
export * from './documents/story.js';

/** The schema of each kind of document, as it stands in an edition; named as the collections of the CMS and the content files. */
export const documentSchemas = {
  chapters: chapterSchema,
  messages: messageSchema,
  challenges: challengeSchema,
  pillars: pillarSchema,
  tracks: trackSchema,
  'context-points': contextPointSchema,
  accelerators: acceleratorSchema,
  'action-lines': actionLineSchema,
  updates: updateSchema,
  subregions: subregionSchema,
  municipalities: municipalitySchema,
  'development-lines': developmentLineSchema,
  themes: themeSchema,
  sectors: sectorSchema,
  hotspots: hotspotSchema,
  programmes: programmeSchema,
  'cross-pollinations': crossPollinationSchema,
  organisations: organisationSchema,
  places: placeSchema,
  infrastructure: infrastructureSchema,
  figures: figureSchema,
  sources: sourceSchema,
  indicators: indicatorSchema,
  observations: observationSchema,
  terms: termSchema,
  abbreviations: abbreviationSchema,
  events: eventSchema,
  milestones: milestoneSchema,
  asks: askSchema,
  audiences: audienceSchema,
  pages: pageSchema,
  redirects: redirectSchema,
  settings: settingsSchema,
  media: mediaSchema,
} satisfies Record<Kind, z.ZodObject>;

/** A document of kind `K` as it stands in an edition. */
export type DocumentOf<K extends Kind> = z.infer<(typeof documentSchemas)[K]>;

export type Accelerator = DocumentOf<'accelerators'>;
export type ActionLine = DocumentOf<'action-lines'>;
export type Subregion = DocumentOf<'subregions'>;
export type Figure = DocumentOf<'figures'>;
export type Ask = DocumentOf<'asks'>;
export type Organisation = DocumentOf<'organisations'>;
export type Source = DocumentOf<'sources'>;
export type Audience = DocumentOf<'audiences'>;
export type Medium = DocumentOf<'media'>;
export type Hotspot = DocumentOf<'hotspots'>;
export type Programme = DocumentOf<'programmes'>;

/** The key of the one document of kind `settings`. */
export const SETTINGS_KEY = 'settings';

/** The documents that no edition can do without. */
export const NEEDED: readonly { kind: Kind; key: string }[] = [{ kind: 'audiences', key: PUBLIC_AUDIENCE }];

/**
 * What only the office sees: stored beside a document in the CMS and in content files, never in the public edition.
 */
export const officeSchema = z.strictObject({
  /** Doubts and readings of the source, for editors. */
  internalNote: z.string().nullable().default(null),
  /** `lobby`: only for those who lobby; left out of the public edition. Asks only. */
  visibility: z.enum(['public', 'lobby']).default('public'),
});
