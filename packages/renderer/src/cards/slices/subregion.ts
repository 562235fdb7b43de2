import { type Edition, type Locale, subregionLink } from '@mra/agenda';
import { type CardSlice, fieldOf } from '../slice.js';
import { groundOf, litOf, titleSlice } from './named.js';

/** A subregion: its name, its tagline and its land. */
export function subregionSlice(edition: Edition, key: string, locale: Locale): CardSlice {
  const { tagline } = subregionLink(edition, key, locale);
  const page = titleSlice(edition, 'subregions', key, locale);
  const lit = litOf(key);
  return {
    ...page,
    text: tagline.text,
    ground: groundOf(key, 'ink'),
    layout: lit ? { kind: 'subregion', key: lit } : page.layout,
    fields: { ...page.fields, text: fieldOf('subregions', key, 'tagline') },
  };
}
