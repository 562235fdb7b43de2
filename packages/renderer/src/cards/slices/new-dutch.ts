import { type Edition, type Locale, REGION_NAME, subregionView } from '@mra/agenda';
import { isSubregionKey } from '@mra/design';
import { type CardSlice, fieldOf } from '../slice.js';
import { figureSlice } from './figure.js';
import { groundOf, labelField } from './named.js';
import { subregionSlice } from './subregion.js';

/** A subregion for the international New Dutch movement: its first figure set large, or its tagline if it has none. */
export function newDutchSlice(edition: Edition, key: string, locale: Locale): CardSlice {
  if (!isSubregionKey(key)) return subregionSlice(edition, key, locale);
  const subregion = subregionView(edition, key, locale);
  const label = `New Dutch · ${subregion.title.text}`;
  const ground = groundOf(key, 'ink');
  const [first] = subregion.figures;
  if (first) {
    const slice = figureSlice(edition, first.key, locale);
    return {
      ...slice,
      label,
      ground,
      layout: { kind: 'figure', lit: key, squares: null },
      fields: { ...slice.fields, ...labelField(subregion) },
    };
  }
  return {
    label,
    above: '',
    title: subregion.tagline.text,
    text: REGION_NAME[locale],
    note: '',
    ground,
    layout: { kind: 'place', lit: key, municipality: null, shape: null, mark: null },
    fields: { title: fieldOf('subregions', key, 'tagline'), ...labelField(subregion) },
  };
}
