import { type Edition, type Locale, PROGRAMME_TYPE_LABELS, programmeView } from '@mra/agenda';
import { capital } from '../../text/capital.js';
import type { CardSlice } from '../slice.js';
import { titleSlice } from './named.js';
import { partly } from './partly.js';

/** A programme: what it is, and for which subregions. */
export function programmeSlice(edition: Edition, key: string, locale: Locale): CardSlice {
  const { type, subregions } = programmeView(edition, key, locale);
  const what = type === 'not-stated' ? '' : capital(PROGRAMME_TYPE_LABELS[type][locale]);
  return partly(titleSlice(edition, 'programmes', key, locale), subregions, locale, what);
}
