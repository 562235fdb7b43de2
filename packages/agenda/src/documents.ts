import { z } from 'zod';
import { dateSchema, keySchema, line, lineInBoth, markdown, reference, references, slugs } from './fields.js';

/** The kinds of document, named as the collections of the CMS and the files of the content package. */
export const KINDS = [
  'accelerators',
  'action-lines',
  'subregions',
  'figures',
  'asks',
  'organisations',
  'sources',
  'audiences',
  'media',
] as const;

export type Kind = (typeof KINDS)[number];

const base = {
  key: keySchema,
  /** The day on which the published content last changed; stamped on what is made of it. */
  changedOn: dateSchema,
};

const page = {
  ...base,
  slug: slugs(),
  /** Former addresses as `nl/oude-naam`, which redirect to the present one. */
  formerSlugs: z.array(z.string().regex(/^(nl|en)\/[a-z0-9-]+$/)).default([]),
  title: line(120),
  lead: line(320),
};

/** One of the five conditions that the agenda works on. */
export const acceleratorSchema = z.strictObject({
  ...page,
  number: z.int().min(1).max(9),
  body: markdown(),
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
  body: markdown(),
  /** What the line should deliver. */
  deliverable: markdown(),
  initiators: references('organisations', 'subregions'),
  partners: references('organisations', 'subregions'),
  priority: z.enum(PRIORITIES).nullable().default(null),
  status: z.enum(STATUSES).nullable().default(null),
});

/** One of the seven parts of the MRA, with its innovation profile. */
export const subregionSchema = z.strictObject({
  ...page,
  /** Position in lists, from north-west to east. */
  order: z.int().min(1).max(99),
  tagline: line(90),
  profile: markdown(),
  ambition: markdown(),
  municipalities: z.array(z.string().min(1)).min(1),
  /** The figures shown first, in order. */
  keyFigures: references('figures'),
  image: reference('media').nullable().default(null),
});

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
export const AREAS = ['eu', 'nl', 'noord-holland', 'mra', 'subregion'] as const;

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

export const ASK_KINDS = [
  'ask',
  'lobby',
  'commitment',
  'condition',
  'exploration',
  'dialogue',
  'target',
  'pending',
] as const;
/** Only these two are asked of somebody and may be shown as a demand. */
export const DEMANDS: readonly (typeof ASK_KINDS)[number][] = ['ask', 'lobby'];
export const ADDRESSEES = ['state', 'eu', 'mra', 'region'] as const;

/** What a subregion or the MRA asks of others, or takes on itself (see `kind`). */
export const askSchema = z.strictObject({
  ...base,
  kind: z.enum(ASK_KINDS),
  title: line(120),
  /** Who asks; `null` is the MRA as a whole. */
  subregion: reference('subregions').nullable(),
  /** To whom it is put; a party's own commitment may have none. */
  addressees: z.array(z.enum(ADDRESSEES)).default([]),
  /** Whether the agenda names the addressee or the context implies it. */
  addressBasis: z.enum(['stated', 'partly-inferred', 'inferred', 'none']),
  audiences: references('audiences'),
  /** 1 is heaviest; `null` is "not stated": such asks come last, in the order of the agenda. */
  weight: z.int().min(1).max(9).nullable().default(null),
  problem: markdown(),
  request: markdown(),
  effect: markdown().nullable().default(null),
  legalReference: line(200).nullable().default(null),
  decisionMoment: line(200).nullable().default(null),
  figures: references('figures'),
  sources: references('sources'),
  actionLines: references('action-lines'),
  section: line(120),
});

export const ORGANISATION_TYPES = [
  'government',
  'mra-body',
  'rom',
  'board',
  'education',
  'research',
  'company',
  'care',
  'network',
  'partnership',
  'collective',
  'other',
] as const;

export const organisationSchema = z.strictObject({
  ...base,
  title: line(140),
  type: z.enum(ORGANISATION_TYPES),
  subregion: reference('subregions').nullable().default(null),
  website: z
    .url({ protocol: /^https?$/ })
    .nullable()
    .default(null),
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

/** Whom an ask is put to: The Hague, Brussels, New Dutch (international), the public. */
export const audienceSchema = z.strictObject({
  ...page,
  order: z.int().min(1).max(99),
  message: markdown(),
  /** The figures that matter most to this audience, in order; those of the public open the home page. */
  keyFigures: references('figures'),
});

/** Everyone: the audience whose message and figures open the home page. */
export const PUBLIC_AUDIENCE = 'public';

/** The documents that no edition can do without. */
export const NEEDED: readonly { kind: Kind; key: string }[] = [{ kind: 'audiences', key: PUBLIC_AUDIENCE }];

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

/** The schema of each kind of document, as it stands in an edition. */
export const documentSchemas = {
  accelerators: acceleratorSchema,
  'action-lines': actionLineSchema,
  subregions: subregionSchema,
  figures: figureSchema,
  asks: askSchema,
  organisations: organisationSchema,
  sources: sourceSchema,
  audiences: audienceSchema,
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

/**
 * What only the office sees: stored beside a document in the CMS and in content files, never in the public edition.
 */
export const officeSchema = z.strictObject({
  /** Doubts and readings of the source, for editors. */
  internalNote: z.string().nullable().default(null),
  /** `lobby`: only for those who lobby; left out of the public edition. Asks only. */
  visibility: z.enum(['public', 'lobby']).default('public'),
});
