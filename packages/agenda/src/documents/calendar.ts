import { z } from 'zod';
import { base, line, markdown, page, reference, references, website } from '../fields.js';
import { AREAS } from './evidence.js';

export const EVENT_LANGUAGES = ['nl', 'en', 'nl-en'] as const;

/** A moment in a time zone, as `2026-11-24T14:00`: what the clock there says. */
const localTime = z.iso.datetime({ local: true, precision: -1 });

/** An entry of the innovation calendar. */
export const eventSchema = z.strictObject({
  ...page,
  startsAt: localTime,
  endsAt: localTime,
  /** IANA name of the time zone of both. */
  timeZone: z
    .string()
    .regex(/^[A-Za-z_]+\/[A-Za-z_/-]+$/, 'a time zone, as Europe/Amsterdam')
    .default('Europe/Amsterdam'),
  /** Where it is; `null` for what is only online. */
  location: line(160).nullable().default(null),
  online: z.boolean().default(false),
  subregion: reference('subregions').nullable().default(null),
  organiser: reference('organisations').nullable().default(null),
  language: z.enum(EVENT_LANGUAGES),
  registration: website(),
  cancelled: z.boolean().default(false),
  body: markdown().nullable().default(null),
  /** Counts the changes that subscribers' calendars must take over (RFC 5545, SEQUENCE). */
  sequence: z.int().min(0).default(0),
});

export const MILESTONE_STATES = ['past', 'running', 'planned', 'recurring'] as const;

/** A dated fact of the agenda. */
export const milestoneSchema = z.strictObject({
  ...base,
  title: line(140),
  /** As the agenda puts it: "zomer 2024". `null` is "not stated". */
  dateLabel: line(60).nullable(),
  /** Where it stands in time, as `2024` or `2024-07`; `null` where only its state is known. */
  sortDate: z
    .string()
    .regex(/^\d{4}(?:-\d{2})?$/)
    .nullable(),
  state: z.enum(MILESTONE_STATES).nullable().default(null),
  area: z.enum(AREAS),
  subregions: references('subregions'),
  organisations: references('organisations'),
  section: line(120),
});
