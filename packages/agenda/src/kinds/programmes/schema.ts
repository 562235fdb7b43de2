import { z } from 'zod';
import { dateSchema, line, page, reference, references, website } from '../../fields.js';
import { AREAS } from '../figures/schema.js';

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
