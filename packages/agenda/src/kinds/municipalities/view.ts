import type { Edition } from '../../edition/edition.js';
import type { Locale } from '../../locales.js';
import { inOrder, ordered } from '../../views/order.js';
import { type LinkView, latest, linkTo, type PageView, pageLink, pageOf } from '../../views/page.js';
import { type HotspotLink, hotspotLink } from '../hotspots/view.js';
import { type PartyView, partyView } from '../organisations/view.js';
import { developmentAgencies, type ProgrammeLink, programmeLinks } from '../programmes/view.js';

/** A municipality in a list. */
export interface MunicipalityLink extends LinkView {
  subregion: LinkView;
}

/** What the agenda means for one municipality. */
export interface MunicipalityView extends PageView {
  subregion: LinkView;
  website: string | null;
  /** What happens here. */
  hotspots: HotspotLink[];
  /** What happens in the rest of the subregion. */
  nearby: HotspotLink[];
  programmes: ProgrammeLink[];
  organisations: PartyView[];
  /** Whom to call. */
  agencies: (PartyView & { website: string | null })[];
  /** The other municipalities of the subregion. */
  neighbours: LinkView[];
}

/** One municipality in a list. @throws {UnknownDocumentError} where the edition has no such municipality. */
export function municipalityLink(edition: Edition, key: string, locale: Locale): MunicipalityLink {
  const municipality = edition.get('municipalities', key);
  return {
    ...linkTo('municipalities', municipality, locale),
    subregion: pageLink(edition, 'subregions', municipality.subregion, locale),
  };
}

/** Municipalities by name; all of them unless `subregion` says which. */
export function municipalityLinks(edition: Edition, locale: Locale, subregion?: string): MunicipalityLink[] {
  const documents = subregion
    ? ordered('municipalities', edition.referring('municipalities', 'subregion', subregion), locale)
    : inOrder(edition, 'municipalities', locale);
  return documents.map(({ key }) => municipalityLink(edition, key, locale));
}

/** @throws {UnknownDocumentError} where the edition has no such municipality. */
export function municipalityView(edition: Edition, key: string, locale: Locale): MunicipalityView {
  const municipality = edition.get('municipalities', key);
  const here = edition.referring('hotspots', 'municipality', key);
  const nearby = edition
    .referring('hotspots', 'subregion', municipality.subregion)
    .filter((hotspot) => hotspot.municipality !== key);
  const shown = [...here, ...nearby];
  return {
    ...pageOf('municipalities', municipality, locale, [latest(...shown.map(({ changedOn }) => changedOn))]),
    subregion: pageLink(edition, 'subregions', municipality.subregion, locale),
    website: municipality.website,
    hotspots: here.map((hotspot) => hotspotLink(edition, hotspot.key, locale)),
    nearby: nearby.map((hotspot) => hotspotLink(edition, hotspot.key, locale)),
    programmes: programmeLinks(edition, locale, { subregion: municipality.subregion }),
    organisations: edition
      .referring('organisations', 'municipality', key)
      .map((organisation) => partyView(edition, organisation.key, locale)),
    agencies: developmentAgencies(edition, locale),
    neighbours: municipalityLinks(edition, locale, municipality.subregion).filter((each) => each.key !== key),
  };
}
