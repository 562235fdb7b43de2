import { z } from 'zod';
import { VISIBILITIES } from './edition/scope.js';
import { PUBLIC_AUDIENCE } from './kinds/audiences/schema.js';
import { KINDS, type Kind, kinds } from './kinds/kinds.js';

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

type Schemas = { [K in Kind]: (typeof kinds)[K]['schema'] };

/** The schema of each kind of document, as it stands in an edition; named as the collections of the CMS and the content files. */
export const documentSchemas = Object.fromEntries(KINDS.map((kind) => [kind, kinds[kind].schema])) as Schemas;

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
  /** Who may see it. */
  visibility: z.enum(VISIBILITIES).default('public'),
});

/** Whether editors may keep a document of a kind from the public. */
export function mayBeRestricted(kind: Kind): boolean {
  return kinds[kind].visibilities.length > 1;
}
