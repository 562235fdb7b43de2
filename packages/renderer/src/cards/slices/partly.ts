import { type LinkView, type Locale, REGION_NAME } from '@mra/agenda';
import { SUBREGIONS } from '@mra/design';
import type { CardSlice } from '../slice.js';

/**
 * A page that concerns some of the subregions: with their names, and the map with them in colour. If it concerns all or none it is about the region.
 * @param what stands before the names
 */
export function partly(
  page: CardSlice,
  subregions: readonly LinkView[],
  locale: Locale,
  what = '',
): CardSlice {
  const concerned = SUBREGIONS.flatMap((lit) => {
    const found = subregions.find(({ key }) => key === lit);
    return found ? [{ lit, name: found.title.text }] : [];
  });
  const some = concerned.length < SUBREGIONS.length ? concerned : [];
  const names = some.map(({ name }) => name).join(', ') || REGION_NAME[locale];
  return {
    ...page,
    text: [what, names].filter(Boolean).join(' · '),
    layout: { kind: 'page', lit: some.map(({ lit }) => lit) },
  };
}
