import type { DocumentOf } from '../../documents.js';
import type { Edition } from '../../edition/edition.js';
import { type Locale, type Phrase, phrase } from '../../locales.js';
import { inOrder } from '../../views/order.js';
import { type LinkView, linkTo, type PageView, pageOf } from '../../views/page.js';
import { type PartyView, partyViews } from '../organisations/view.js';

type CrossPollination = DocumentOf<'cross-pollinations'>;

/** A cross-pollination in a list or in the network. */
export interface CrossPollinationLink extends LinkView {
  /** `null` is the MRA as a whole. */
  from: LinkView | null;
  to: LinkView[];
  /** The other end in words, where it is no subregion. */
  partners: Phrase | null;
  theme: LinkView;
  origin: CrossPollination['origin'];
  state: CrossPollination['state'];
}

export interface CrossPollinationView extends PageView, Omit<CrossPollinationLink, keyof LinkView> {
  sectors: Phrase[];
  hotspots: LinkView[];
  programmes: LinkView[];
  organisations: PartyView[];
}

const subregionLink = (edition: Edition, key: string, locale: Locale) =>
  linkTo('subregions', edition.get('subregions', key), locale);

export function crossPollinationLink(
  edition: Edition,
  link: CrossPollination,
  locale: Locale,
): CrossPollinationLink {
  return {
    ...linkTo('cross-pollinations', link, locale),
    from: link.from ? subregionLink(edition, link.from, locale) : null,
    to: link.to.map((key) => subregionLink(edition, key, locale)),
    partners: link.partners && phrase(link.partners, locale),
    theme: linkTo('themes', edition.get('themes', link.theme), locale),
    origin: link.origin,
    state: link.state,
  };
}

const _ORIGINS: readonly CrossPollination['origin'][] = ['track', 'profile', 'prose'];

/** Cross-pollinations: first those of the region's own track; all of them unless `subregion` or `theme` says which. */
export function crossPollinationLinks(
  edition: Edition,
  locale: Locale,
  { subregion, theme }: { subregion?: string | undefined; theme?: string | undefined } = {},
): CrossPollinationLink[] {
  return inOrder(edition, 'cross-pollinations', locale)
    .filter((link) => !subregion || link.from === subregion || link.to.includes(subregion))
    .filter((link) => !theme || link.theme === theme)
    .map((link) => crossPollinationLink(edition, link, locale));
}

/** @throws {UnknownDocumentError} where the edition has no such cross-pollination. */
export function crossPollinationView(edition: Edition, key: string, locale: Locale): CrossPollinationView {
  const link = edition.get('cross-pollinations', key);
  return {
    ...crossPollinationLink(edition, link, locale),
    ...pageOf('cross-pollinations', link, locale, []),
    sectors: link.sectors.map((sector) => phrase(edition.get('sectors', sector).title, locale)),
    hotspots: link.hotspots.map((hotspot) => linkTo('hotspots', edition.get('hotspots', hotspot), locale)),
    programmes: link.programmes.map((each) => linkTo('programmes', edition.get('programmes', each), locale)),
    organisations: partyViews(edition, link.organisations, locale),
  };
}
