import {
  actionLineFeedPath,
  calendarFeedPath,
  canonicalJson,
  changesFeedPath,
  changesView,
  DATA_PATHS,
  type Edition,
  findPage,
  LOCALES,
  type Locale,
  latest,
  listPath,
  pagePath,
  phrase,
  tablePath,
  updateViews,
} from '@mra/agenda';
import { OPEN_KINDS } from '../../contract/open-kinds.js';
import { actionLineFeed, changesFeed } from './atom.js';
import { dataCatalogue } from './catalogue.js';
import { icalendar } from './ical.js';
import { csvTable, hotspotsGeoJson } from './tables.js';

/** What is published besides pages: a feed or a file, made when it is asked for. */
export interface Channel {
  type: string;
  /** The name that it is kept under. */
  filename: string;
  make(): string;
}

const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);

/** How far back the feed of changes goes, in days. */
const FEED_DAYS = 365;

const daysBefore = (today: string, days: number) =>
  new Date(Date.parse(`${today}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);

const wholeEdition = (edition: Edition) => ({
  type: 'application/json; charset=utf-8',
  make: () => canonicalJson({ id: edition.id, ...edition.content }),
});

/** What a release holds, as a file. */
export function releaseFile(edition: Edition): Channel {
  return { ...wholeEdition(edition), filename: `mra-release-${edition.id.slice(0, 12)}.json` };
}

function dataAt(path: string, edition: Edition, origin: string): Omit<Channel, 'filename'> | null {
  if (path === DATA_PATHS.edition) return wholeEdition(edition);
  if (path === DATA_PATHS.hotspots)
    return { type: 'application/geo+json; charset=utf-8', make: () => hotspotsGeoJson(edition, origin) };
  if (path === DATA_PATHS.catalogue)
    return { type: 'application/ld+json; charset=utf-8', make: () => dataCatalogue(edition, origin) };
  const kind = OPEN_KINDS.find((each) => tablePath(each) === path);
  return kind ? { type: 'text/csv; charset=utf-8', make: () => csvTable(edition, kind) } : null;
}

/** The feed at an address of the action lines, as `/nl/actielijnen/campussen.atom`. */
function lineFeedAt(path: string, edition: Edition, locale: Locale, origin: string): (() => string) | null {
  const lines = `${listPath('action-lines', locale)}/`;
  if (!path.startsWith(lines) || !path.endsWith('.atom')) return null;
  const found = findPage(edition, 'action-lines', locale, path.slice(lines.length, -'.atom'.length));
  if (found.found !== 'page') return null;
  const line = edition.get('action-lines', found.key);
  const updates = updateViews(edition, line.key, locale);
  const about = {
    title: `${line.code} ${phrase(line.title, locale).text}`,
    page: pagePath('action-lines', line, locale),
    path: actionLineFeedPath(line, locale),
    changedOn: latest(line.changedOn, ...updates.map(({ changedOn }) => changedOn)),
  };
  return () => actionLineFeed(about, updates, locale, origin);
}

function feedAt(
  path: string,
  edition: Edition,
  origin: string,
  today: string,
): Omit<Channel, 'filename'> | null {
  const locale = LOCALES.find((each) => path.startsWith(`/${each}/`));
  if (!locale) return null;
  const atom = 'application/atom+xml; charset=utf-8';
  const lineFeed = lineFeedAt(path, edition, locale, origin);
  if (lineFeed) return { type: atom, make: lineFeed };
  if (path === changesFeedPath(locale))
    return {
      type: atom,
      make: () => changesFeed(changesView(edition, locale, daysBefore(today, FEED_DAYS)), locale, origin),
    };
  const type = 'text/calendar; charset=utf-8';
  if (path === calendarFeedPath(locale)) return { type, make: () => icalendar(edition, locale, origin) };
  const events = `${listPath('events', locale)}/`;
  if (!path.startsWith(events) || !path.endsWith('.ics')) return null;
  const found = findPage(edition, 'events', locale, path.slice(events.length, -'.ics'.length));
  return found.found === 'page' ? { type, make: () => icalendar(edition, locale, origin, found.key) } : null;
}

/** What stands at an address that is no page: open data, feeds, calendars; `null` where nothing does. @param today as `2026-11-24` */
export function channelAt(path: string, edition: Edition, origin: string, today: string): Channel | null {
  const found = path.startsWith('/data/')
    ? dataAt(path, edition, origin)
    : feedAt(path, edition, origin, today);
  return found && { ...found, filename: `mra-${nameOf(path)}` };
}
