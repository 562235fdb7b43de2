import { HOTSPOT_GROUPS, type Hotspot } from '../../documents.js';
import type { Edition } from '../../edition/edition.js';
import { oncePerEdition } from '../../edition/once.js';
import { type Locale, type Phrase, phrase } from '../../locales.js';
import { inOrder } from '../../views/order.js';
import { type LinkView, latest, linkTo, type PageView, pageOf } from '../../views/page.js';
import { type Prose, proseOf } from '../../views/prose.js';
import { type CrossPollinationLink, crossPollinationLink } from '../cross-pollinations/view.js';
import { type PartyView, partyViews } from '../organisations/view.js';

/** The few kinds that a reader chooses from. */
export type HotspotGroup = keyof typeof HOTSPOT_GROUPS;

/** A hotspot in a list or on the map. */
export interface HotspotLink extends LinkView {
  type: Hotspot['type'];
  group: HotspotGroup;
  stage: Hotspot['stage'];
  focus: Phrase | null;
  /** `null` outside the MRA, and where the place is not known. */
  subregion: LinkView | null;
  /** Whether its place is known to lie outside the MRA. */
  outside: boolean;
  municipality: LinkView | null;
  /** Where it lies, of a place that is no municipality of the MRA. */
  place: { key: string; title: Phrase } | null;
  themes: string[];
  sectors: string[];
}

export interface HotspotView extends PageView, Omit<HotspotLink, keyof LinkView | 'themes' | 'sectors'> {
  body: Prose | null;
  partOf: LinkView | null;
  parts: HotspotLink[];
  position: { latitude: number; longitude: number } | null;
  publicTransport: Phrase | null;
  themes: LinkView[];
  sectors: Phrase[];
  organisations: PartyView[];
  crossPollinations: CrossPollinationLink[];
  alsoKnownAs: string[];
  website: string | null;
  /** Others of the same theme or place, nearest first. */
  nearby: HotspotLink[];
}

/** What a reader may choose hotspots by; a field that is left out chooses all. */
export interface HotspotFilter {
  theme?: string | undefined;
  /** The key of a sector; one that has parts stands for those too. */
  sector?: string | undefined;
  group?: string | undefined;
  stage?: string | undefined;
  /** The key of a subregion, or `outside`, or `not-known`. */
  subregion?: string | undefined;
}

/** Where a hotspot lies: the key of its subregion, outside the MRA, or not known. */
function whereabouts(edition: Edition, { subregion, place }: Hotspot): string {
  if (subregion) return subregion;
  return place && edition.get('places', place).outside ? 'outside' : 'not-known';
}

/** The few kinds that a type belongs to. */
function hotspotGroup(type: Hotspot['type']): HotspotGroup {
  const groups = Object.entries(HOTSPOT_GROUPS) as [HotspotGroup, readonly Hotspot['type'][]][];
  return groups.find(([, types]) => types.includes(type))?.[0] ?? 'network';
}

/** One hotspot in a list. @throws {UnknownDocumentError} where the edition has no such hotspot. */
export function hotspotLink(edition: Edition, key: string, locale: Locale): HotspotLink {
  const hotspot = edition.get('hotspots', key);
  const { type, stage, focus, subregion, municipality, place, themes, sectors } = hotspot;
  return {
    ...linkTo('hotspots', hotspot, locale),
    type,
    group: hotspotGroup(type),
    stage,
    focus: focus && phrase(focus, locale),
    subregion: subregion ? linkTo('subregions', edition.get('subregions', subregion), locale) : null,
    outside: whereabouts(edition, hotspot) === 'outside',
    municipality: municipality
      ? linkTo('municipalities', edition.get('municipalities', municipality), locale)
      : null,
    place: place ? { key: place, title: phrase(edition.get('places', place).title, locale) } : null,
    themes,
    sectors,
  };
}

/** Each hotspot with its link, by name. */
const linked = oncePerEdition((edition, locale) =>
  inOrder(edition, 'hotspots', locale).map((hotspot) => ({
    hotspot,
    link: hotspotLink(edition, hotspot.key, locale),
  })),
);

/** Hotspots by name; all of them unless a filter says which. */
export function hotspotLinks(edition: Edition, locale: Locale, filter: HotspotFilter = {}): HotspotLink[] {
  const within = (key: string) =>
    key === filter.sector || edition.get('sectors', key).parent === filter.sector;
  const fits = (hotspot: Hotspot) =>
    (!filter.sector || hotspot.sectors.some(within)) &&
    (!filter.theme || hotspot.themes.includes(filter.theme)) &&
    (!filter.group || hotspotGroup(hotspot.type) === filter.group) &&
    (!filter.stage || (hotspot.stage ?? 'not-known') === filter.stage) &&
    (!filter.subregion || whereabouts(edition, hotspot) === filter.subregion);
  return linked(edition, locale)
    .filter(({ hotspot }) => fits(hotspot))
    .map(({ link }) => link);
}

const MOST_NEARBY = 6;

/** Others that share a municipality, a subregion and themes, the closest first. */
function nearby(edition: Edition, hotspot: Hotspot, locale: Locale): HotspotLink[] {
  const closeness = (other: Hotspot) =>
    (other.municipality && other.municipality === hotspot.municipality ? 2 : 0) +
    (other.subregion && other.subregion === hotspot.subregion ? 1 : 0) +
    other.themes.filter((theme) => hotspot.themes.includes(theme)).length * 2;
  return edition
    .all('hotspots')
    .filter(({ key }) => key !== hotspot.key)
    .map((other) => ({ other, score: closeness(other) }))
    .filter(({ score }) => score >= 2)
    .toSorted((a, b) => b.score - a.score || (a.other.key < b.other.key ? -1 : 1))
    .slice(0, MOST_NEARBY)
    .map(({ other }) => hotspotLink(edition, other.key, locale));
}

/** @throws {UnknownDocumentError} where the edition has no such hotspot. */
export function hotspotView(edition: Edition, key: string, locale: Locale): HotspotView {
  const hotspot = edition.get('hotspots', key);
  const { latitude, longitude, partOf } = hotspot;
  const parts = edition.referring('hotspots', 'partOf', key);
  const links = edition.referring('cross-pollinations', 'hotspots', key);
  return {
    ...hotspotLink(edition, key, locale),
    ...pageOf('hotspots', hotspot, locale, [
      latest(...[...parts, ...links].map(({ changedOn }) => changedOn)),
    ]),
    body: hotspot.body && proseOf(edition, hotspot.body, locale),
    partOf: partOf ? linkTo('hotspots', edition.get('hotspots', partOf), locale) : null,
    parts: parts.map((part) => hotspotLink(edition, part.key, locale)),
    position: latitude !== null && longitude !== null ? { latitude, longitude } : null,
    publicTransport: hotspot.publicTransport && phrase(hotspot.publicTransport, locale),
    themes: hotspot.themes.map((theme) => linkTo('themes', edition.get('themes', theme), locale)),
    sectors: hotspot.sectors.map((sector) => phrase(edition.get('sectors', sector).title, locale)),
    organisations: partyViews(edition, hotspot.organisations, locale),
    crossPollinations: links.map((link) => crossPollinationLink(edition, link, locale)),
    alsoKnownAs: hotspot.alsoKnownAs,
    website: hotspot.website,
    nearby: nearby(edition, hotspot, locale),
  };
}
