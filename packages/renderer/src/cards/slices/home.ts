import { type Edition, type Locale, PUBLIC_AUDIENCE } from '@mra/agenda';
import type { CardSlice } from '../slice.js';
import { labelOf, titleSlice } from './named.js';

/** The home page: what the agenda is called by, on ink. */
export function homeSlice(edition: Edition, locale: Locale): CardSlice {
  return {
    ...titleSlice(edition, 'audiences', PUBLIC_AUDIENCE, locale),
    label: labelOf('pages', locale),
    ground: 'ink',
  };
}
