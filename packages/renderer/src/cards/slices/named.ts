import { type Edition, type Locale, type PageKind, pageLink, pagePlace, REGION_NAME } from '@mra/agenda';
import { isSubregionKey, type SubregionKey } from '@mra/design';
import { type CardSlice, fieldOf } from '../slice.js';

/** What a card is of, as it says above the title. */
export const labelOf = (kind: PageKind, locale: Locale): string => pagePlace(kind).label[locale];

/** A subregion, as views name it; `null` is the region as a whole. */
type Named = { key: string; title: { text: string } } | null;

/** The name of a subregion, or of the region as a whole. */
export const nameOf = (subregion: Named, locale: Locale): string =>
  subregion?.title.text ?? REGION_NAME[locale];

/** Where the name of a subregion on a label is edited. */
export const labelField = (subregion: Named): CardSlice['fields'] =>
  subregion ? { label: fieldOf('subregions', subregion.key, 'title') } : {};

/** A key if it is that of a subregion. */
export const litOf = (key: string | null | undefined): SubregionKey | null =>
  key && isSubregionKey(key) ? key : null;

/** The background of what belongs to a subregion, or to the whole region. */
export const groundOf = (key: string | null | undefined, otherwise: 'ink' | 'paper'): CardSlice['ground'] =>
  litOf(key) ?? otherwise;

/** The card of a page on which nothing but its title is shown. */
export function titleSlice(edition: Edition, kind: PageKind, key: string, locale: Locale): CardSlice {
  return {
    label: labelOf(kind, locale),
    above: '',
    title: pageLink(edition, kind, key, locale).title.text,
    text: REGION_NAME[locale],
    note: '',
    ground: 'paper',
    layout: { kind: 'page', lit: [] },
    fields: { title: fieldOf(kind, key, 'title') },
  };
}
