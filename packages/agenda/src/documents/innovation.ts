import { z } from 'zod';
import { base, dateSchema, line, markdown, page, reference, references, website } from '../fields.js';
import { AREAS } from './evidence.js';

/** Our grouping of sectors, hotspots, links and asks. */
export const themeSchema = z.strictObject({
  ...page,
  /** Position in lists. */
  order: z.int().min(1).max(99),
});

/** What a subregion is strong in. */
export const sectorSchema = z.strictObject({
  ...base,
  title: line(120),
  /** What part it plays, in a sentence. */
  text: line(320, 40),
  theme: reference('themes'),
  /** Empty for what the MRA as a whole is strong in. */
  subregions: references('subregions'),
  municipality: reference('municipalities').nullable().default(null),
  /** The sector that this one is a part of. */
  parent: reference('sectors').nullable().default(null),
  alsoKnownAs: z.array(z.string().min(1)).default([]),
});

export const HOTSPOT_TYPES = [
  'campus',
  'science-park',
  'innovation-district',
  'development-zone',
  'area',
  'care-area',
  'business-park',
  'fieldlab',
  'living-lab',
  'lab',
  'shared-facility',
  'hub',
  'digital-hub',
  'institute',
  'academy',
  'cluster',
  'ecosystem',
  'digital-ecosystem',
  'network-of-hotspots',
  'greenport',
  'port',
  'airport',
  'project',
] as const;

/** The few kinds that a reader chooses from, each with the types that it stands for. */
export const HOTSPOT_GROUPS = {
  campus: ['campus', 'science-park', 'institute', 'academy'],
  district: ['innovation-district', 'development-zone', 'area', 'care-area', 'business-park'],
  lab: ['fieldlab', 'living-lab', 'lab', 'shared-facility', 'project'],
  hub: ['hub', 'digital-hub', 'port', 'airport'],
  network: ['cluster', 'ecosystem', 'digital-ecosystem', 'network-of-hotspots', 'greenport'],
} as const satisfies Record<string, readonly (typeof HOTSPOT_TYPES)[number][]>;

export const STAGES = ['existing', 'in-development', 'potential', 'to-be-explored'] as const;

/** A place where innovation happens. What the agenda does not say is `null`: not known. */
export const hotspotSchema = z.strictObject({
  ...page,
  type: z.enum(HOTSPOT_TYPES),
  stage: z.enum(STAGES).nullable().default(null),
  /** What it works on, in a few words. */
  focus: line(160).nullable().default(null),
  body: markdown().nullable().default(null),
  /** `null` for a hotspot outside the MRA. */
  subregion: reference('subregions').nullable(),
  municipality: reference('municipalities').nullable().default(null),
  /** The larger hotspot that it is a part of. */
  partOf: reference('hotspots').nullable().default(null),
  place: reference('places').nullable().default(null),
  /** WGS 84, in degrees. */
  latitude: z.number().min(50).max(54).nullable().default(null),
  longitude: z.number().min(3).max(8).nullable().default(null),
  /** How to get there by public transport. */
  publicTransport: line(200).nullable().default(null),
  sectors: references('sectors'),
  themes: references('themes'),
  organisations: references('organisations'),
  alsoKnownAs: z.array(z.string().min(1)).default([]),
  website: website(),
});

export const PROGRAMME_TYPES = [
  'fund',
  'funding',
  'subsidy',
  'start-up-programme',
  'accelerator',
  'business-support',
  'training',
  'programme',
  'multi-year-programme',
  'helix-programme',
  'community-programme',
  'regional-project',
  'tourism-programme',
  'growth-fund-project',
  'campaign',
  'network',
  'partnership',
  'cooperation-model',
  'hub',
  'high-impact-pps',
  'state-region-programme',
  'regio-deal',
  'city-deal',
  'health-agreement',
  'policy',
  'agenda',
  'monitor-team',
  'not-stated',
] as const;

/** The few kinds that a reader chooses from, each with the types that it stands for. */
export const PROGRAMME_GROUPS = {
  fund: ['fund'],
  grant: ['subsidy', 'funding'],
  support: ['start-up-programme', 'accelerator', 'business-support', 'training', 'hub'],
  programme: [
    'programme',
    'multi-year-programme',
    'helix-programme',
    'community-programme',
    'regional-project',
    'tourism-programme',
    'growth-fund-project',
    'campaign',
    'not-stated',
  ],
  network: ['network', 'partnership', 'cooperation-model', 'high-impact-pps'],
  deal: ['state-region-programme', 'regio-deal', 'city-deal', 'health-agreement'],
  policy: ['policy', 'agenda', 'monitor-team'],
} as const satisfies Record<string, readonly (typeof PROGRAMME_TYPES)[number][]>;

/** Forms of money that a programme of any type can give as well: who looks for a loan finds the fund that lends. */
export const MONEY_FORMS = ['loan', 'grant', 'voucher'] as const;

export const PHASES = ['idea', 'start', 'growth', 'scale-up'] as const;

/** What an entrepreneur or region can take part in. What the agenda does not say stays empty: not known. */
export const programmeSchema = z.strictObject({
  ...page,
  type: z.enum(PROGRAMME_TYPES),
  /** What it offers, as "converteerbare leningen". */
  instrument: line(160).nullable().default(null),
  alsoGives: z.array(z.enum(MONEY_FORMS)).default([]),
  focus: line(160).nullable().default(null),
  /** For whom it is. */
  forWhom: line(160).nullable().default(null),
  phases: z.array(z.enum(PHASES)).default([]),
  /** How things stand with the programme itself. */
  state: line(160).nullable().default(null),
  area: z.enum(AREAS),
  subregions: references('subregions'),
  operators: references('organisations'),
  partners: references('organisations', 'subregions'),
  themes: references('themes'),
  partOf: reference('programmes').nullable().default(null),
  sources: references('sources'),
  amount: line(120).nullable().default(null),
  closesOn: dateSchema.nullable().default(null),
  website: website(),
  /** The day on which somebody last looked whether this is still so. */
  checkedOn: dateSchema.nullable().default(null),
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
  municipality: reference('municipalities').nullable().default(null),
  /** Of whom it consists, where the agenda says so. */
  members: references('organisations', 'municipalities'),
  alsoKnownAs: z.array(z.string().min(1)).default([]),
  website: website(),
});

export const LINK_ORIGINS = ['track', 'profile', 'prose'] as const;
export const LINK_STATES = ['exploring', 'under-way'] as const;

/** A promising link between sectors of different subregions. */
export const crossPollinationSchema = z.strictObject({
  ...page,
  /** Where the agenda names it: its own track (4.2), a subregion's profile, or a text. */
  origin: z.enum(LINK_ORIGINS),
  /** `null` is the MRA as a whole. */
  from: reference('subregions').nullable(),
  /** Empty where it leads outside the MRA, which `partners` then names, or to the MRA as a whole. */
  to: references('subregions'),
  /** The other end in words, where it is no subregion. */
  partners: line(160).nullable().default(null),
  /** How far it is; `null` is not known. */
  state: z.enum(LINK_STATES).nullable().default(null),
  theme: reference('themes'),
  sectors: references('sectors'),
  hotspots: references('hotspots'),
  programmes: references('programmes'),
  organisations: references('organisations'),
});
