import { type Edition, type Locale, PUBLIC_AUDIENCE } from '@mra/agenda';
import type { CardSlice } from '../slice.js';
import { titleSlice } from './named.js';

const LABEL: Record<Locale, string> = { nl: 'Innovatieagenda', en: 'Innovation agenda' };

/** The home page: what the agenda is called by, on ink. */
export function homeSlice(edition: Edition, locale: Locale): CardSlice {
  return {
    ...titleSlice(edition, 'audiences', PUBLIC_AUDIENCE, locale),
    label: LABEL[locale],
    ground: 'ink',
  };
}
