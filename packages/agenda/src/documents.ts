import { z } from 'zod';
import { abbreviationSchema } from './kinds/abbreviations/schema.js';
import { acceleratorSchema } from './kinds/accelerators/schema.js';
import { actionLineSchema } from './kinds/action-lines/schema.js';
import { askSchema } from './kinds/asks/schema.js';
import { audienceSchema, PUBLIC_AUDIENCE } from './kinds/audiences/schema.js';
import { challengeSchema } from './kinds/challenges/schema.js';
import { chapterSchema } from './kinds/chapters/schema.js';
import { contextPointSchema } from './kinds/context-points/schema.js';
import { crossPollinationSchema } from './kinds/cross-pollinations/schema.js';
import { developmentLineSchema } from './kinds/development-lines/schema.js';
import { eventSchema } from './kinds/events/schema.js';
import { figureSchema } from './kinds/figures/schema.js';
import { hotspotSchema } from './kinds/hotspots/schema.js';
import { indicatorSchema } from './kinds/indicators/schema.js';
import { infrastructureSchema } from './kinds/infrastructure/schema.js';
import type { Kind } from './kinds/kinds.js';
import { mediaSchema } from './kinds/media/schema.js';
import { messageSchema } from './kinds/messages/schema.js';
import { milestoneSchema } from './kinds/milestones/schema.js';
import { municipalitySchema } from './kinds/municipalities/schema.js';
import { observationSchema } from './kinds/observations/schema.js';
import { organisationSchema } from './kinds/organisations/schema.js';
import { pageSchema } from './kinds/pages/schema.js';
import { pillarSchema } from './kinds/pillars/schema.js';
import { placeSchema } from './kinds/places/schema.js';
import { programmeSchema } from './kinds/programmes/schema.js';
import { redirectSchema } from './kinds/redirects/schema.js';
import { sectorSchema } from './kinds/sectors/schema.js';
import { settingsSchema } from './kinds/settings/schema.js';
import { sourceSchema } from './kinds/sources/schema.js';
import { subregionSchema } from './kinds/subregions/schema.js';
import { termSchema } from './kinds/terms/schema.js';
import { themeSchema } from './kinds/themes/schema.js';
import { trackSchema } from './kinds/tracks/schema.js';
import { updateSchema } from './kinds/updates/schema.js';

export * from './kinds/abbreviations/schema.js';
export * from './kinds/accelerators/schema.js';
export * from './kinds/action-lines/schema.js';
export * from './kinds/asks/schema.js';
export * from './kinds/audiences/schema.js';
export * from './kinds/challenges/schema.js';
export * from './kinds/chapters/schema.js';
export * from './kinds/context-points/schema.js';
export * from './kinds/cross-pollinations/schema.js';
export * from './kinds/development-lines/schema.js';
export * from './kinds/events/schema.js';
export * from './kinds/figures/schema.js';
export * from './kinds/hotspots/schema.js';
export * from './kinds/indicators/schema.js';
export * from './kinds/infrastructure/schema.js';
export * from './kinds/kinds.js';
export * from './kinds/media/schema.js';
export * from './kinds/messages/schema.js';
export * from './kinds/milestones/schema.js';
export * from './kinds/municipalities/schema.js';
export * from './kinds/observations/schema.js';
export * from './kinds/organisations/schema.js';
export * from './kinds/pages/schema.js';
export * from './kinds/pillars/schema.js';
export * from './kinds/places/schema.js';
export * from './kinds/programmes/schema.js';
export * from './kinds/redirects/schema.js';
export * from './kinds/sectors/schema.js';
export type { Boundaries } from './kinds/settings/boundaries.js';
export * from './kinds/settings/schema.js';
export * from './kinds/sources/schema.js';
export * from './kinds/subregions/schema.js';
export * from './kinds/terms/schema.js';
export * from './kinds/themes/schema.js';
export * from './kinds/tracks/schema.js';
export * from './kinds/updates/schema.js';

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
 * What only editors see: stored beside a document in the CMS and in content files, never in the public edition.
 */
export const editorialSchema = z.strictObject({
  /** Doubts and readings of the source, for editors. */
  internalNote: z.string().nullable().default(null),
  /** `lobby`: only for those who lobby; left out of the public edition. Asks only. */
  visibility: z.enum(['public', 'lobby']).default('public'),
});
