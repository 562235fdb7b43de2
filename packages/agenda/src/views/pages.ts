import {
  type ActionLine,
  type DocumentOf,
  HOME_PARTS,
  PUBLIC_AUDIENCE,
  SETTINGS_KEY,
  type Subregion,
} from '../documents.js';
import type { Edition } from '../edition/edition.js';
import { type Locale, type Phrase, phrase } from '../locales.js';
import { type AskView, asksWhere, inTurn, isDemand } from './asks.js';
import { type HotspotLink, hotspotLink } from './hotspots.js';
import { type PartyView, partyViews } from './parties.js';
import {
  type FigureView,
  figureViews,
  type ImageView,
  imageView,
  type LinkView,
  latest,
  linkTo,
  type PageView,
  type Prose,
  pageOf,
  proseOf,
} from './parts.js';
import { chapterLinks } from './story.js';

/** An action line in a list. */
export interface ActionLineLink extends LinkView {
  code: string;
}

export interface AcceleratorLink extends LinkView {
  number: number;
  actionLines: ActionLineLink[];
}

export interface AcceleratorView extends PageView {
  number: number;
  body: Prose;
  vision: Prose;
  governmentRole: Prose;
  actionLines: ActionLineLink[];
  image: ImageView | null;
  previous: LinkView | null;
  next: LinkView | null;
}

export interface ActionLineView extends PageView {
  code: string;
  accelerator: (LinkView & { number: number }) | null;
  body: Prose;
  deliverable: Prose;
  initiators: PartyView[];
  partners: PartyView[];
  priority: ActionLine['priority'];
  status: ActionLine['status'];
  asks: AskView[];
  /** The hotspots that its asks are about. */
  hotspots: HotspotLink[];
  previous: ActionLineLink | null;
  next: ActionLineLink | null;
}

export interface AudienceLink extends LinkView {
  /** How many asks are put to it. */
  demands: number;
}

export interface SubregionLink extends LinkView {
  tagline: Phrase;
}

export interface SubregionView extends PageView {
  tagline: Phrase;
  profile: Prose;
  ambition: Prose;
  municipalities: string[];
  figures: FigureView[];
  /** What the subregion asks of others. */
  demands: AskView[];
  /** What it takes on itself, its conditions and explorations: not demands. */
  commitments: AskView[];
  initiates: ActionLineLink[];
  takesPartIn: ActionLineLink[];
  image: ImageView | null;
  previous: LinkView | null;
  next: LinkView | null;
}

export interface AudienceView extends PageView {
  message: Prose;
  figures: FigureView[];
  demands: AskView[];
}

export interface HomeView {
  locale: Locale;
  title: Phrase;
  lead: Phrase;
  /** What the page shows, in order. */
  parts: readonly DocumentOf<'settings'>['home'][number][];
  chapters: LinkView[];
  figures: FigureView[];
  accelerators: AcceleratorLink[];
  subregions: SubregionLink[];
  audiences: AudienceLink[];
  changedOn: string;
}

const actionLineLink = (line: ActionLine, locale: Locale): ActionLineLink => ({
  ...linkTo('action-lines', line, locale),
  code: line.code,
});

const subregionsInOrder = (edition: Edition) =>
  edition.all('subregions').toSorted((a, b) => a.order - b.order);

const acceleratorsInOrder = (edition: Edition) =>
  edition.all('accelerators').toSorted((a, b) => a.number - b.number);

/** Action lines by code; 4.2 comes last, as it stands beside the accelerators. */
const actionLinesInOrder = (edition: Edition) =>
  edition.all('action-lines').toSorted((a, b) => {
    if ((a.accelerator === null) !== (b.accelerator === null)) return a.accelerator === null ? 1 : -1;
    return a.code < b.code ? -1 : 1;
  });

/** The neighbours of a document in its list. */
function neighbours<T extends { key: string }, L>(list: readonly T[], key: string, link: (each: T) => L) {
  const at = list.findIndex((each) => each.key === key);
  const [before, after] = [list[at - 1], list[at + 1]];
  return { previous: before ? link(before) : null, next: after ? link(after) : null };
}

/** All accelerators, in order, with their action lines. */
export function acceleratorLinks(edition: Edition, locale: Locale): AcceleratorLink[] {
  return acceleratorsInOrder(edition).map((accelerator) => ({
    ...linkTo('accelerators', accelerator, locale),
    number: accelerator.number,
    actionLines: actionLineLinks(edition, locale, (line) => line.accelerator === accelerator.key),
  }));
}

/** Action lines in order; all of them unless `matches` says which. */
export function actionLineLinks(
  edition: Edition,
  locale: Locale,
  matches: (line: ActionLine) => boolean = () => true,
): ActionLineLink[] {
  return actionLinesInOrder(edition)
    .filter(matches)
    .map((line) => actionLineLink(line, locale));
}

/** All subregions, from north-west to east. */
export function subregionLinks(edition: Edition, locale: Locale): SubregionLink[] {
  return subregionsInOrder(edition).map((subregion: Subregion) => ({
    ...linkTo('subregions', subregion, locale),
    tagline: phrase(subregion.tagline, locale),
  }));
}

/** All audiences, in order. */
export function audienceLinks(edition: Edition, locale: Locale): AudienceLink[] {
  const demands = edition.all('asks').filter(isDemand);
  return edition
    .all('audiences')
    .toSorted((a, b) => a.order - b.order)
    .map((audience) => ({
      ...linkTo('audiences', audience, locale),
      demands: demands.filter(({ audiences }) => audiences.includes(audience.key)).length,
    }));
}

/** @throws {UnknownDocumentError} where the edition has no such accelerator. */
export function acceleratorView(edition: Edition, key: string, locale: Locale): AcceleratorView {
  const accelerator = edition.get('accelerators', key);
  return {
    ...pageOf('accelerators', accelerator, locale, []),
    number: accelerator.number,
    body: proseOf(edition, accelerator.body, locale),
    vision: proseOf(edition, accelerator.vision, locale),
    governmentRole: proseOf(edition, accelerator.governmentRole, locale),
    actionLines: actionLineLinks(edition, locale, (line) => line.accelerator === key),
    image: imageView(edition, accelerator.image, locale),
    ...neighbours(acceleratorsInOrder(edition), key, (each) => linkTo('accelerators', each, locale)),
  };
}

/** @throws {UnknownDocumentError} where the edition has no such action line. */
export function actionLineView(edition: Edition, key: string, locale: Locale): ActionLineView {
  const line = edition.get('action-lines', key);
  const accelerator = line.accelerator ? edition.get('accelerators', line.accelerator) : null;
  const asks = asksWhere(edition, (ask) => isDemand(ask) && ask.actionLines.includes(key), locale);
  const hotspots = new Set(
    edition
      .referring('asks', 'actionLines', key)
      .filter(isDemand)
      .flatMap((ask) => ask.hotspots),
  );
  return {
    ...pageOf(
      'action-lines',
      line,
      locale,
      asks.map((ask) => ask.changedOn),
    ),
    code: line.code,
    accelerator: accelerator && {
      ...linkTo('accelerators', accelerator, locale),
      number: accelerator.number,
    },
    body: proseOf(edition, line.body, locale),
    deliverable: proseOf(edition, line.deliverable, locale),
    initiators: partyViews(edition, line.initiators, locale),
    partners: partyViews(edition, line.partners, locale),
    priority: line.priority,
    status: line.status,
    asks,
    hotspots: [...hotspots].map((hotspot) => hotspotLink(edition, edition.get('hotspots', hotspot), locale)),
    ...neighbours(actionLinesInOrder(edition), key, (each) => actionLineLink(each, locale)),
  };
}

/** The municipalities of a subregion, by name. */
function municipalitiesOf(edition: Edition, subregion: string, locale: Locale): string[] {
  return edition
    .all('municipalities')
    .filter((municipality) => municipality.subregion === subregion)
    .map(({ title }) => phrase(title, locale).text)
    .toSorted((a, b) => a.localeCompare(b, locale));
}

/** @throws {UnknownDocumentError} where the edition has no such subregion. */
export function subregionView(edition: Edition, key: string, locale: Locale): SubregionView {
  const subregion = edition.get('subregions', key);
  const asks = asksWhere(edition, (ask) => ask.subregion === key, locale);
  const figures = figureViews(edition, subregion.keyFigures, locale);
  return {
    ...pageOf(
      'subregions',
      subregion,
      locale,
      [...asks, ...figures].map((shown) => shown.changedOn),
    ),
    tagline: phrase(subregion.tagline, locale),
    profile: proseOf(edition, subregion.profile, locale),
    ambition: proseOf(edition, subregion.ambition, locale),
    municipalities: municipalitiesOf(edition, key, locale),
    figures,
    demands: asks.filter(isDemand),
    commitments: asks.filter((ask) => !isDemand(ask)),
    initiates: actionLineLinks(edition, locale, (line) => line.initiators.includes(key)),
    takesPartIn: actionLineLinks(edition, locale, (line) => line.partners.includes(key)),
    image: imageView(edition, subregion.image, locale),
    ...neighbours(subregionsInOrder(edition), key, (each) => linkTo('subregions', each, locale)),
  };
}

/** The page of an audience: its message, its key figures and the public asks put to it, heaviest first. */
export function audienceView(edition: Edition, key: string, locale: Locale): AudienceView {
  const audience = edition.get('audiences', key);
  const demands = inTurn(asksWhere(edition, (ask) => isDemand(ask) && ask.audiences.includes(key), locale));
  const figures = figureViews(edition, audience.keyFigures, locale);
  return {
    ...pageOf(
      'audiences',
      audience,
      locale,
      [...demands, ...figures].map((shown) => shown.changedOn),
    ),
    message: proseOf(edition, audience.message, locale),
    figures,
    demands,
  };
}

/** The home page. @throws {UnknownDocumentError} where the edition has no public audience. */
export function homeView(edition: Edition, locale: Locale): HomeView {
  const audience = edition.get('audiences', PUBLIC_AUDIENCE);
  const figures = figureViews(edition, audience.keyFigures, locale);
  return {
    locale,
    title: phrase(audience.title, locale),
    lead: phrase(audience.lead, locale),
    parts: edition.find('settings', SETTINGS_KEY)?.home ?? HOME_PARTS,
    chapters: chapterLinks(edition, locale),
    figures,
    accelerators: acceleratorLinks(edition, locale),
    subregions: subregionLinks(edition, locale),
    audiences: audienceLinks(edition, locale),
    changedOn: latest(audience.changedOn, ...figures.map((figure) => figure.changedOn)),
  };
}
