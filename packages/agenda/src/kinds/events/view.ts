import type { DocumentOf } from '../../documents.js';
import type { Edition } from '../../edition/edition.js';
import { LANGUAGE_TAGS, type Locale, type Phrase, phrase } from '../../locales.js';
import { showDate } from '../../numbers.js';
import { inOrder } from '../../views/order.js';
import { type LinkView, linkTo, type PageView, pageOf } from '../../views/page.js';
import { type Prose, proseOf } from '../../views/prose.js';
import { type PartyView, partyView } from '../organisations/view.js';

type Event = DocumentOf<'events'>;

/** An entry of the calendar in a list. */
export interface EventLink
  extends LinkView,
    Pick<Event, 'startsAt' | 'endsAt' | 'timeZone' | 'online' | 'language' | 'cancelled'> {
  location: Phrase | null;
  subregion: LinkView | null;
  when: EventDates;
}

/** When an event is, as a calendar at its place says it. */
export interface EventDates {
  /** The day on which it begins, as `2026-12-03`, and written out. */
  date: string;
  day: string;
  /** `december 2026` */
  month: string;
  /** From when until when; only from when where it ends on another day. */
  hours: string;
}

const monthFormat = (locale: Locale) =>
  new Intl.DateTimeFormat(LANGUAGE_TAGS[locale], { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** Made once: making a format takes far longer than using it. */
const MONTHS: Record<Locale, Intl.DateTimeFormat> = { nl: monthFormat('nl'), en: monthFormat('en') };

function datesOf({ startsAt, endsAt }: Pick<Event, 'startsAt' | 'endsAt'>, locale: Locale): EventDates {
  const date = startsAt.slice(0, 10);
  const until = endsAt.startsWith(date) ? [endsAt.slice(11, 16)] : [];
  return {
    date,
    day: showDate(date, locale),
    month: MONTHS[locale].format(new Date(`${date}T00:00:00Z`)),
    hours: [startsAt.slice(11, 16), ...until].join('–'),
  };
}

export interface EventView extends PageView, Omit<EventLink, keyof LinkView> {
  organiser: PartyView | null;
  registration: string | null;
  body: Prose | null;
  sequence: number;
}

function eventLink(edition: Edition, event: Event, locale: Locale): EventLink {
  const { startsAt, endsAt, timeZone, online, language, cancelled, location, subregion } = event;
  return {
    ...linkTo('events', event, locale),
    startsAt,
    endsAt,
    timeZone,
    online,
    language,
    cancelled,
    location: location && phrase(location, locale),
    subregion: subregion ? linkTo('subregions', edition.get('subregions', subregion), locale) : null,
    when: datesOf(event, locale),
  };
}

/**
 * The calendar, split at a day.
 * @param today as `2026-11-24`, in Amsterdam
 * @returns what is to come, soonest first, and what has been, latest first
 */
export function calendarView(
  edition: Edition,
  locale: Locale,
  today: string,
  subregion?: string,
): { upcoming: EventLink[]; past: EventLink[] } {
  const events = inOrder(edition, 'events', locale)
    .filter((event) => !subregion || event.subregion === subregion)
    .map((event) => eventLink(edition, event, locale));
  return {
    upcoming: events.filter(({ endsAt }) => endsAt.slice(0, 10) >= today),
    past: events.filter(({ endsAt }) => endsAt.slice(0, 10) < today).toReversed(),
  };
}

/** @throws {UnknownDocumentError} where the edition has no such event. */
export function eventView(edition: Edition, key: string, locale: Locale): EventView {
  const event = edition.get('events', key);
  return {
    ...eventLink(edition, event, locale),
    ...pageOf('events', event, locale, []),
    organiser: event.organiser ? partyView(edition, event.organiser, locale) : null,
    registration: event.registration,
    body: event.body && proseOf(edition, event.body, locale),
    sequence: event.sequence,
  };
}
