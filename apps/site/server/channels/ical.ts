import { calendarFeedPath, type Edition, type EventView, eventView, type Locale } from '@mra/agenda';
import { tzlib_get_ical_block } from 'timezones-ical-library';

const FOLD_AT = 75;
const REGION_ZONE = 'Europe/Amsterdam';
const PRODUCT = '-//Metropoolregio Amsterdam//MRA Innovatie//NL';
const CALENDAR_NAME: Record<Locale, string> = { nl: 'MRA Innovatiekalender', en: 'MRA innovation calendar' };

/** Text as RFC 5545 (3.3.11) wants it. */
function text(value: string): string {
  return value
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');
}

/** Breaks a line after 75 octets, never inside a character (RFC 5545, 3.1). */
function fold(line: string): string {
  const lines: string[] = [];
  let rest = '';
  for (const character of line) {
    if (Buffer.byteLength(rest + character) > FOLD_AT) {
      lines.push(rest);
      rest = ' ';
    }
    rest += character;
  }
  return [...lines, rest].join('\r\n');
}

/** `2026-11-24T14:00` as `20261124T140000`. */
const local = (moment: string) => `${moment.replace(/[-:]/g, '')}00`;

/** The time zone as calendars know it: its name there and its rules, or the name alone where the library has none. */
function zone(name: string): { id: string; rules: string[] } {
  const found = tzlib_get_ical_block(name);
  if (!Array.isArray(found)) return { id: name, rules: [] };
  const [block = '', id = ''] = found;
  return { id: id.replace('TZID=', ''), rules: block.split('\r\n') };
}

function entry(event: EventView, origin: string): string[] {
  const { id } = zone(event.timeZone);
  return [
    'BEGIN:VEVENT',
    // The key never changes, whatever the address becomes; the host makes it unique in the world.
    `UID:${event.key}@${new URL(origin).hostname}`,
    `SEQUENCE:${event.sequence}`,
    `DTSTAMP:${event.changedOn.replaceAll('-', '')}T000000Z`,
    `LAST-MODIFIED:${event.changedOn.replaceAll('-', '')}T000000Z`,
    `DTSTART;TZID=${id}:${local(event.startsAt)}`,
    `DTEND;TZID=${id}:${local(event.endsAt)}`,
    `SUMMARY;LANGUAGE=${event.title.lang}:${text(event.title.text)}`,
    `DESCRIPTION;LANGUAGE=${event.lead.lang}:${text(`${event.lead.text}\n\n${origin}${event.path}`)}`,
    ...(event.location ? [`LOCATION:${text(event.location.text)}`] : []),
    `URL:${origin}${event.path}`,
    `STATUS:${event.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
  ];
}

/**
 * Events as an iCalendar stream (RFC 5545) with the names of RFC 7986.
 * @param key the one event that it holds; all events without it
 */
export function icalendar(edition: Edition, locale: Locale, origin: string, key?: string): string {
  const keys = key ? [key] : edition.all('events').map((event) => event.key);
  const events = keys.map((each) => eventView(edition, each, locale));
  // A calendar must hold something (RFC 5545, 3.6): without events, that is the region's time zone.
  const zones = new Set(events.length > 0 ? events.map(({ timeZone }) => timeZone) : [REGION_ZONE]);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${PRODUCT}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${text(CALENDAR_NAME[locale])}`,
    `X-WR-CALNAME:${text(CALENDAR_NAME[locale])}`,
    `URL:${origin}${calendarFeedPath(locale)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT12H',
    ...[...zones].flatMap((name) => zone(name).rules),
    ...events.flatMap((event) => entry(event, origin)),
    'END:VCALENDAR',
  ];
  return `${lines.map(fold).join('\r\n')}\r\n`;
}
