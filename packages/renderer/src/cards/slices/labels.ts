import type { Locale } from '@mra/agenda';

/** What the card of the home page is of, as its label says. */
export const HOME_LABEL: Record<Locale, string> = { nl: 'Innovatieagenda', en: 'Innovation agenda' };

/** The other end of what concerns every subregion. */
export const ALL_SEVEN: Record<Locale, string> = { nl: 'Alle zeven deelregio’s', en: 'All seven subregions' };
