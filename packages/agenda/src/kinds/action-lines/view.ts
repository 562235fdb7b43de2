import type { ActionLine } from '../../documents.js';
import type { Edition } from '../../edition/edition.js';
import { oncePerEdition } from '../../edition/once.js';
import type { Locale } from '../../locales.js';
import { inOrder } from '../../views/order.js';
import { type LinkView, linkTo, neighbours, type PageView, pageOf } from '../../views/page.js';
import { type Prose, proseOf } from '../../views/prose.js';
import { isDemand } from '../asks/schema.js';
import { type AskView, asksWhere } from '../asks/view.js';
import { type HotspotLink, hotspotLink } from '../hotspots/view.js';
import { type PartyView, partyViews } from '../organisations/view.js';

/** An action line in a list. */
export interface ActionLineLink extends LinkView {
  code: string;
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

const actionLineLink = (line: ActionLine, locale: Locale): ActionLineLink => ({
  ...linkTo('action-lines', line, locale),
  code: line.code,
});

/** Each action line with its link, in order. */
const linked = oncePerEdition((edition, locale) =>
  inOrder(edition, 'action-lines', locale).map((line) => ({
    key: line.key,
    line,
    link: actionLineLink(line, locale),
  })),
);

/** Action lines in order; all of them unless `matches` says which. */
export function actionLineLinks(
  edition: Edition,
  locale: Locale,
  matches: (line: ActionLine) => boolean = () => true,
): ActionLineLink[] {
  return linked(edition, locale)
    .filter(({ line }) => matches(line))
    .map(({ link }) => link);
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
    hotspots: [...hotspots].map((hotspot) => hotspotLink(edition, hotspot, locale)),
    ...neighbours(linked(edition, locale), key, ({ link }) => link),
  };
}
