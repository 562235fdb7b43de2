import { type Edition, type Locale, sectorViews } from '@mra/agenda';
import type { CardSlice } from '../slice.js';
import { titleSlice } from './named.js';
import { partly } from './partly.js';

/** A theme: the subregions that are strong in it. */
export function themeSlice(edition: Edition, key: string, locale: Locale): CardSlice {
  const strong = sectorViews(edition, locale, { theme: key }).flatMap(({ subregions }) => subregions);
  return partly(titleSlice(edition, 'themes', key, locale), strong, locale);
}
