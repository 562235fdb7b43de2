import type { DocumentOf } from '../../documents.js';
import type { Edition } from '../../edition/edition.js';
import { type Locale, type Phrase, phrase } from '../../locales.js';
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
