import {
  crossPollinationView,
  type Edition,
  LINK_STATE_LABELS,
  type LinkView,
  type Locale,
} from '@mra/agenda';
import { SUBREGIONS } from '@mra/design';
import { capital } from '../../text/capital.js';
import type { LinkEnd } from '../layouts/link.js';
import { type CardSlice, fieldOf } from '../slice.js';
import { groundOf, labelOf, litOf, nameOf } from './named.js';

/** The other end of what concerns every subregion. */
export const ALL_SEVEN: Record<Locale, string> = { nl: 'Alle zeven deelregio’s', en: 'All seven subregions' };

/** A cross-pollination: who could find whom. */
export function crossPollinationSlice(edition: Edition, key: string, locale: Locale): CardSlice {
  const { title, from, to, partners, state } = crossPollinationView(edition, key, locale);
  const endOf = (end: LinkView | null): LinkEnd => ({ name: nameOf(end, locale), key: litOf(end?.key) });
  const ends = [
    ...(to.length === SUBREGIONS.length
      ? [{ name: ALL_SEVEN[locale], key: null }]
      : to.filter((end) => end.key !== from?.key).map(endOf)),
    ...(partners ? [{ name: capital(partners.text), key: null }] : []),
  ];
  const first = endOf(from);
  return {
    label: labelOf('cross-pollinations', locale),
    above: '',
    title: title.text,
    text: [first, ...ends].map(({ name }) => name).join(' × '),
    note: state ? capital(LINK_STATE_LABELS[state][locale]) : '',
    ground: groundOf(from?.key, 'ink'),
    layout: { kind: 'link', from: first, to: ends },
    fields: {
      title: fieldOf('cross-pollinations', key, 'title'),
      ...Object.fromEntries(
        [first, ...ends].flatMap((end, at) =>
          end.key ? [[`end ${at + 1}`, fieldOf('subregions', end.key, 'title')]] : [],
        ),
      ),
      // Partners outside the region come last.
      ...(partners ? { [`end ${ends.length + 1}`]: fieldOf('cross-pollinations', key, 'partners') } : {}),
    },
  };
}
