import type { Organisation } from '../../documents.js';
import type { Edition } from '../../edition/edition.js';
import { oncePerEditionInSteps } from '../../edition/once.js';
import { type Locale, type Phrase, phrase } from '../../locales.js';
import { inOrder } from '../../views/order.js';
import { type LinkView, linkTo } from '../../views/page.js';
import { pathOfKey } from '../../views/prose.js';

/** An organisation, subregion or municipality that takes part; `path` is `null` where it has no page. */
export interface PartyView {
  key: string;
  title: Phrase;
  path: string | null;
}

/** One of the keys of organisations, subregions and municipalities as a party. */
export function partyView(edition: Edition, key: string, locale: Locale): PartyView {
  const kind = edition.kindOf(key);
  if (kind === 'subregions' || kind === 'municipalities') return linkTo(kind, edition.get(kind, key), locale);
  return { key, title: phrase(edition.get('organisations', key).title, locale), path: null };
}

export function partyViews(edition: Edition, keys: readonly string[], locale: Locale): PartyView[] {
  return keys.map((key) => partyView(edition, key, locale));
}

/** What an organisation takes part in. */
export interface OrganisationView extends PartyView {
  type: Organisation['type'];
  subregion: LinkView | null;
  municipality: LinkView | null;
  members: PartyView[];
  alsoKnownAs: string[];
  website: string | null;
  /** Action lines, programmes, hotspots, links and asks in which it has a part, each with its page. */
  takesPartIn: { kind: 'action-lines' | 'programmes' | 'hotspots' | 'cross-pollinations'; link: LinkView }[];
  changedOn: string;
}

function involvements(edition: Edition, key: string, locale: Locale): OrganisationView['takesPartIn'] {
  const lines = [
    ...edition.referring('action-lines', 'initiators', key),
    ...edition.referring('action-lines', 'partners', key),
  ];
  const programmes = [
    ...edition.referring('programmes', 'operators', key),
    ...edition.referring('programmes', 'partners', key),
  ];
  return [
    ...[...new Set(lines)].map(
      (line) => ({ kind: 'action-lines', link: linkTo('action-lines', line, locale) }) as const,
    ),
    ...[...new Set(programmes)].map(
      (each) => ({ kind: 'programmes', link: linkTo('programmes', each, locale) }) as const,
    ),
    ...edition
      .referring('hotspots', 'organisations', key)
      .map((each) => ({ kind: 'hotspots', link: linkTo('hotspots', each, locale) }) as const),
    ...edition
      .referring('cross-pollinations', 'organisations', key)
      .map(
        (each) => ({ kind: 'cross-pollinations', link: linkTo('cross-pollinations', each, locale) }) as const,
      ),
  ];
}

/** So many organisations are looked at before others have their turn. */
const STEP = 500;

/** The directory of organisations, by name. */
export const organisationViews = oncePerEditionInSteps(function* (edition, locale) {
  const page = (kind: 'subregions' | 'municipalities', key: string | null) =>
    key && pathOfKey(edition, key, locale) ? linkTo(kind, edition.get(kind, key), locale) : null;
  const views: OrganisationView[] = [];
  for (const organisation of inOrder(edition, 'organisations', locale)) {
    views.push({
      ...partyView(edition, organisation.key, locale),
      type: organisation.type,
      subregion: page('subregions', organisation.subregion),
      municipality: page('municipalities', organisation.municipality),
      members: partyViews(edition, organisation.members, locale),
      alsoKnownAs: organisation.alsoKnownAs,
      website: organisation.website,
      takesPartIn: involvements(edition, organisation.key, locale),
      changedOn: organisation.changedOn,
    });
    if (views.length % STEP === 0) yield;
  }
  return views as readonly OrganisationView[];
});
