import { z } from 'zod';
import { base, dateSchema, line, markdown, reference, references } from '../../fields.js';

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

/** A part of an ask: its block must fit a column of a position paper. */
const askText = () => markdown(40, 1200);

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
  theme: reference('themes').nullable().default(null),
  /** 1 is heaviest; `null` is "not stated": such asks come last, in the order of the agenda. */
  weight: z.int().min(1).max(9).nullable().default(null),
  problem: askText(),
  request: askText(),
  effect: askText().nullable().default(null),
  legalReference: line(200).nullable().default(null),
  decisionMoment: line(200).nullable().default(null),
  /** Who approved this ask. */
  mandate: line(200).nullable().default(null),
  mandatedOn: dateSchema.nullable().default(null),
  /** Whom to ask about it: an office or mailbox, no person's name. */
  contact: line(200).nullable().default(null),
  /** What came of it. */
  outcome: markdown().nullable().default(null),
  figures: references('figures'),
  sources: references('sources'),
  actionLines: references('action-lines'),
  hotspots: references('hotspots'),
  organisations: references('organisations'),
  section: line(120),
});

/** Whether this is asked of somebody; anything else must not be shown as a demand. */
export function isDemand(ask: Pick<z.output<typeof askSchema>, 'kind'>): boolean {
  return DEMANDS.includes(ask.kind);
}
