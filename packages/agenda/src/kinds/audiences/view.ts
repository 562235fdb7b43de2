import type { Edition } from '../../edition/edition.js';
import type { Locale } from '../../locales.js';
import { inOrder } from '../../views/order.js';
import { type LinkView, linkTo, type PageView, pageOf } from '../../views/page.js';
import { type Prose, proseOf } from '../../views/prose.js';
import { isDemand } from '../asks/schema.js';
import { type AskView, askView, demandsOn } from '../asks/view.js';
import { type FigureView, figureViews } from '../figures/view.js';

export interface AudienceLink extends LinkView {
  /** How many asks are put to it. */
  demands: number;
}

export interface AudienceView extends PageView {
  message: Prose;
  figures: FigureView[];
  demands: AskView[];
}

/** All audiences, in order. */
export function audienceLinks(edition: Edition, locale: Locale): AudienceLink[] {
  const demands = edition.all('asks').filter(isDemand);
  return inOrder(edition, 'audiences', locale).map((audience) => ({
    ...linkTo('audiences', audience, locale),
    demands: demands.filter(({ audiences }) => audiences.includes(audience.key)).length,
  }));
}

/** The page of an audience: its message, its key figures and the public asks put to it, heaviest first. */
export function audienceView(edition: Edition, key: string, locale: Locale): AudienceView {
  const audience = edition.get('audiences', key);
  const demands = demandsOn(edition, key).map((ask) => askView(edition, ask.key, locale));
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
