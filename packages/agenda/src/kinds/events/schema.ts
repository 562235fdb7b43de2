import { z } from 'zod';
import { line, markdown, page, reference, website } from '../../fields.js';

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
