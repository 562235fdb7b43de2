import type { Edition } from '../../edition/edition.js';
import { type Locale, type Phrase, phrase } from '../../locales.js';
import { inOrder } from '../../views/order.js';
import { type LinkView, linkTo, neighbours, type PageView, pageOf } from '../../views/page.js';
import { type Prose, proseOf } from '../../views/prose.js';
import { type ActionLineLink, actionLineLinks } from '../action-lines/view.js';
import { isDemand } from '../asks/schema.js';
import { type AskView, asksWhere } from '../asks/view.js';
import { type FigureView, figureViews } from '../figures/view.js';
import { type ImageView, imageView } from '../media/view.js';

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

/** All subregions, from north-west to east. */
export function subregionLinks(edition: Edition, locale: Locale): SubregionLink[] {
  return inOrder(edition, 'subregions', locale).map(({ key }) => subregionLink(edition, key, locale));
}

/** One subregion in a list. @throws {UnknownDocumentError} where the edition has no such subregion. */
export function subregionLink(edition: Edition, key: string, locale: Locale): SubregionLink {
  const subregion = edition.get('subregions', key);
  return {
    ...linkTo('subregions', subregion, locale),
    tagline: phrase(subregion.tagline, locale),
  };
}

/** The municipalities of a subregion, by name. */
function municipalitiesOf(edition: Edition, subregion: string, locale: Locale): string[] {
  return inOrder(edition, 'municipalities', locale)
    .filter((municipality) => municipality.subregion === subregion)
    .map(({ title }) => phrase(title, locale).text);
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
    ...neighbours(inOrder(edition, 'subregions', locale), key, (each) => linkTo('subregions', each, locale)),
  };
}
