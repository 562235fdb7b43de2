import {
  acceleratorLinks,
  type Edition,
  type Locale,
  type PageKind,
  pagePlace,
  REGION_NAME,
} from '@mra/agenda';
import { type CardSlice, rowFields } from '../slice.js';
import { ALL_SEVEN } from './cross-pollination.js';
import { homeSlice } from './home.js';

/** The card of a list: the accelerators by number, who meets whom as squares that cross, and for the others the region. */
export function listSlice(edition: Edition, kind: PageKind, locale: Locale): CardSlice {
  const { cardTitle, list, name } = pagePlace(kind);
  const title = (cardTitle ?? list?.title ?? name)[locale];
  const card: CardSlice = { ...homeSlice(edition, locale), title, fields: {} };
  if (kind === 'cross-pollinations') {
    const from = { name: REGION_NAME[locale], key: null };
    return { ...card, layout: { kind: 'link', from, to: [{ name: ALL_SEVEN[locale], key: null }] } };
  }
  if (kind !== 'accelerators') return card;
  const all = acceleratorLinks(edition, locale);
  const rows = all.map(({ number, title }) => ({ sign: String(number), text: title.text }));
  return {
    ...card,
    text: '',
    layout: { kind: 'numbered', sign: String(rows.length), rows },
    fields: rowFields('accelerators', all),
  };
}
