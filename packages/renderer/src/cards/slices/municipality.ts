import { type Edition, type Locale, municipalityLink } from '@mra/agenda';
import { type CardSlice, fieldOf } from '../slice.js';
import { municipalityLayout } from './map.js';
import { groundOf, litOf, titleSlice } from './named.js';

/** A municipality, and the subregion that it lies in. */
export function municipalitySlice(edition: Edition, key: string, locale: Locale): CardSlice {
  const { subregion } = municipalityLink(edition, key, locale);
  const page = titleSlice(edition, 'municipalities', key, locale);
  const lit = litOf(subregion.key);
  return {
    ...page,
    text: subregion.title.text,
    ground: groundOf(subregion.key, 'paper'),
    layout: lit ? municipalityLayout(edition, lit, key) : page.layout,
    fields: { ...page.fields, text: fieldOf('subregions', subregion.key, 'title') },
  };
}
