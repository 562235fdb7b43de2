import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { feedProblems } from '../../testing/atom-rules.js';
import { editionOf, HOTSPOT, ORIGIN, readChannel } from '../../testing/editions.js';

const EVENT = {
  key: 'event-open-day',
  changedOn: '2026-11-20',
  slug: { nl: 'open-dag', en: 'open-day' },
  title: { nl: 'Open dag; techniek, chips en een titel die langer is dan één regel van een agenda aankan' },
  lead: { nl: 'Kom kijken bij de bedrijven die chips maken, en praat met wie er werkt en leert.' },
  startsAt: '2026-12-03T14:00',
  endsAt: '2026-12-03T17:30',
  language: 'nl',
  sequence: 2,
};
const filled = editionOf({ events: [EVENT], hotspots: [HOTSPOT] });
const read = (path: string, from = filled) => readChannel(from, path);

test('a calendar can be subscribed to: stable names, the count of changes, and the time there', () => {
  const calendar = read('/nl/kalender.ics') ?? '';
  const unfolded = calendar.replaceAll('\r\n ', '');
  expect(unfolded).toContain('UID:event-open-day@agenda.example\r\nSEQUENCE:2\r\n');
  expect(unfolded).toMatch(/DTSTART;TZID=([^:]+):20261203T140000[\s\S]*DTEND;TZID=\1:20261203T173000/);
  expect(unfolded).toMatch(/BEGIN:VTIMEZONE\r\nTZID:Europe/);
  expect(unfolded).toContain('Open dag\\; techniek\\, chips');
  expect(calendar.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  expect(calendar.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(unfolded).toMatch(/\r\nDTSTAMP:20261120T000000Z\r\n/);
});

/** A calendar as a program that keeps calendars reads it. */
function calendarOf(path: string, from = filled) {
  const calendar = new ICAL.Component(ICAL.parse(read(path, from) ?? ''));
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  return { calendar, events };
}

test.each(['/nl/kalender.ics', '/en/calendar.ics', '/nl/kalender/open-dag.ics'])(
  'another program understands %s',
  (path) => {
    const { calendar, events } = calendarOf(path);
    const said = (name: string) => calendar.getFirstPropertyValue(name)?.toString();
    expect([said('version'), said('method')]).toEqual(['2.0', 'PUBLISH']);
    // RFC 7986: a name, an address and how often to look again.
    expect(said('name')).toMatch(/MRA/);
    expect(said('url')).toMatch(/^https:\/\/agenda\.example\/.+\.ics$/);
    expect(said('refresh-interval')).toBe('PT12H');
    const [event] = events;
    expect(events).toHaveLength(1);
    expect(event?.summary).toBe(EVENT.title.nl);
    expect(event?.description).toContain(`${EVENT.lead.nl}\n\n${ORIGIN}/`);
    expect([event?.uid, event?.sequence]).toEqual(['event-open-day@agenda.example', 2]);
    expect(event?.startDate.convertToZone(ICAL.Timezone.utcTimezone).toString()).toBe('2026-12-03T13:00:00Z');
    expect(event?.endDate.convertToZone(ICAL.Timezone.utcTimezone).toString()).toBe('2026-12-03T16:30:00Z');
    expect(event?.component.getFirstPropertyValue('status')).toBe('CONFIRMED');
  },
);

test('a cancelled event stays under its name, and says that it is cancelled', () => {
  const cancelled = editionOf({ events: [{ ...EVENT, cancelled: true, sequence: 3 }] });
  const [event] = calendarOf('/nl/kalender.ics', cancelled).events;
  expect([event?.uid, event?.sequence]).toEqual(['event-open-day@agenda.example', 3]);
  expect(event?.component.getFirstPropertyValue('status')).toBe('CANCELLED');
});

test('one event can be added by itself, and an empty calendar is a calendar', () => {
  expect(read('/en/calendar/open-day.ics')).toContain('BEGIN:VEVENT');
  expect(read('/en/calendar/closed-day.ics')).toBeNull();
  expect(read('/nl/kalender.ics', editionOf({}))).toContain('BEGIN:VTIMEZONE');
});

test('a table has a column for each language and survives commas and quotes', () => {
  const [columns, row] = (read('/data/hotspots.csv') ?? '').replace('\ufeff', '').split('\r\n');
  expect(columns).toMatch(/^key,changedOn,slug_nl,slug_en/);
  expect(row).toContain('"Het “Lab”, in Haarlem",The Lab');
});

/** The cells of a table as RFC 4180 has them. */
function cellsOf(csv: string): string[][] {
  expect(csv.startsWith('\ufeff')).toBe(true);
  expect(csv.endsWith('\r\n')).toBe(true);
  const rows: string[][] = [[]];
  const cells = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/gy;
  let end = 1;
  cells.lastIndex = end;
  for (let found = cells.exec(csv); found; found = cells.exec(csv)) {
    const [, given = '', separator] = found;
    rows.at(-1)?.push(given.startsWith('"') ? given.slice(1, -1).replaceAll('""', '"') : given);
    if (separator === '\r\n') rows.push([]);
    end = cells.lastIndex;
  }
  expect(csv.slice(end)).toBe('');
  return rows.slice(0, -1);
}

test.each([
  ['lines and quotes', 'Zij zei: "ja",\nen toen weer een regel.'],
  ['lines alone', 'Een regel\n\nen nog een'],
])('a table has as many cells in each row, and gives back what was written: %s', (_what, nl) => {
  const body = { nl };
  const hotspots = [HOTSPOT, { ...HOTSPOT, key: 'hot-more', body }];
  const [columns = [], ...rows] = cellsOf(read('/data/hotspots.csv', editionOf({ hotspots })) ?? '');
  expect(rows.map((row) => row.length)).toEqual([columns.length, columns.length]);
  expect(rows[1]?.[columns.indexOf('body_nl')]).toBe(body.nl);
});

test.each([
  ['=1+2', "'=1+2"],
  ['+cmd|calc', "'+cmd|calc"],
  ['- eerst dit', "'- eerst dit"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['-3', '-3'],
  ['+2,5', '+2,5'],
  ['3 = drie', '3 = drie'],
])('a spreadsheet runs nothing of a text %j', (given, written) => {
  const edition = editionOf({ hotspots: [{ ...HOTSPOT, lead: { nl: given } }] });
  const [columns = [], row] = cellsOf(read('/data/hotspots.csv', edition) ?? '');
  expect(row?.[columns.indexOf('lead_nl')]).toBe(written);
});

test('a number below zero stays a number', () => {
  const observation = {
    key: 'obs-growth',
    changedOn: '2026-11-20',
    indicator: 'ind-growth',
    period: '2025',
    area: 'mra',
    value: -3.5,
  };
  const indicator = {
    key: 'ind-growth',
    changedOn: '2026-11-20',
    title: { nl: 'Groei' },
    definition: { nl: 'Hoeveel er bij kwam.' },
    unit: 'percent',
    order: 1,
  };
  const edition = editionOf({ indicators: [indicator], observations: [observation] });
  const [columns = [], row] = cellsOf(read('/data/observations.csv', edition) ?? '');
  expect(row?.[columns.indexOf('value')]).toBe('-3.5');
});

test('hotspots are features at their longitude and latitude, in that order (RFC 7946)', () => {
  const edition = editionOf({ hotspots: [{ ...HOTSPOT, latitude: 52.4, longitude: 4.6 }] });
  const map = JSON.parse(read('/data/hotspots.geojson', edition) ?? '{}');
  expect(Object.keys(map)).toEqual(['type', 'features']);
  expect(map).toMatchObject({
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        id: 'hot-lab',
        geometry: { type: 'Point', coordinates: [4.6, 52.4] },
        properties: { url: `${ORIGIN}/id/hot-lab` },
      },
    ],
  });
});

test('a hotspot without a known place has no geometry', () => {
  const { features } = JSON.parse(read('/data/hotspots.geojson') ?? '{}');
  expect(features).toMatchObject([{ id: 'hot-lab', geometry: null }]);
});

test('the feed of changes is newest first and can hold any title', () => {
  const feed = read('/nl/wijzigingen.atom') ?? '';
  expect(feedProblems(feed)).toEqual([]);
  expect(feed).toContain('<updated>2026-11-20T00:00:00Z</updated>');
  expect(feedProblems(read('/en/changes.atom', editionOf({})) ?? '')).toEqual([]);
  expect(feed).toContain('Het “Lab”, in Haarlem');
  expect(feed).not.toMatch(/&(?!#)/);
});

test('nothing else is published', () => {
  for (const path of [
    '/data/settings.csv',
    '/data/redirects.csv',
    '/data/',
    '/nl/kalender',
    '/fr/kalender.ics',
  ])
    expect(read(path), path).toBeNull();
});

test('an action line can be followed: its timeline, newest first, each entry at its place on the page', () => {
  const line = {
    ...HOTSPOT,
    key: 'line-1a',
    code: '1a',
    slug: { nl: 'campussen', en: 'campuses' },
    title: { nl: 'Campussen & districten', en: 'Campuses & districts' },
    accelerator: null,
    body: { nl: 'Wat er gebeurt.' },
    deliverable: { nl: 'Wat het oplevert.' },
  };
  const { type: _type, stage: _stage, subregion: _subregion, ...actionLine } = line;
  const update = (key: string, date: string) => ({
    key,
    changedOn: date,
    actionLine: 'line-1a',
    date,
    title: { nl: `Stap van ${date}` },
    text: { nl: 'De partijen spraken af **wie** wat doet.' },
  });
  const updates = [update('update-1', '2026-09-01'), update('update-2', '2026-10-01')];
  const feed =
    read('/nl/actielijnen/campussen.atom', editionOf({ 'action-lines': [actionLine], updates })) ?? '';
  expect(feedProblems(feed)).toEqual([]);
  expect(feed).toContain('<title>1a Campussen &#38; districten</title>');
  expect(feed.indexOf('Stap van 2026-10-01')).toBeLessThan(feed.indexOf('Stap van 2026-09-01'));
  expect(feed).toContain(`<link href="${ORIGIN}/nl/actielijnen/campussen#update-2"/>`);
  expect(feed).toContain('De partijen spraken af wie wat doet.');
  expect(read('/nl/actielijnen/onbekend.atom')).toBeNull();
});
