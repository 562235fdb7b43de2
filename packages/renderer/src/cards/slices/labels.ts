import type { Locale, PageKind } from '@mra/agenda';

/** What a card is of, as its label says. */
export const LABELS: Record<PageKind | 'home', Record<Locale, string>> = {
  home: { nl: 'Innovatieagenda', en: 'Innovation agenda' },
  accelerators: { nl: 'Versneller', en: 'Accelerator' },
  'action-lines': { nl: 'Actielijn', en: 'Action line' },
  subregions: { nl: 'Deelregio', en: 'Subregion' },
  audiences: { nl: 'Wat de regio vraagt', en: 'What the region asks' },
  chapters: { nl: 'Het verhaal', en: 'The story' },
  municipalities: { nl: 'Gemeente', en: 'Municipality' },
  themes: { nl: 'Thema', en: 'Theme' },
  hotspots: { nl: 'Hotspot', en: 'Hotspot' },
  programmes: { nl: 'Financiering', en: 'Finance' },
  'cross-pollinations': { nl: 'Kruisbestuiving', en: 'Cross-pollination' },
  events: { nl: 'Kalender', en: 'Calendar' },
  pages: { nl: 'Innovatieagenda', en: 'Innovation agenda' },
};

/** The titles of the cards of lists. */
export const LISTS: Record<PageKind, Record<Locale, string>> = {
  accelerators: { nl: 'Vijf versnellers', en: 'Five accelerators' },
  'action-lines': { nl: 'Wat we gaan doen', en: 'What we are going to do' },
  subregions: { nl: 'Zeven deelregio’s', en: 'Seven subregions' },
  audiences: { nl: 'Wat de regio vraagt', en: 'What the region asks' },
  chapters: { nl: 'Zeven regio’s, één verhaal', en: 'Seven regions, one story' },
  municipalities: { nl: 'Dertig gemeenten', en: 'Thirty municipalities' },
  themes: { nl: 'Waar de regio sterk in is', en: 'What the region is strong in' },
  hotspots: { nl: 'Eén netwerk van plekken', en: 'One network of places' },
  programmes: { nl: 'Geld en hulp, fase voor fase', en: 'Money and help, stage by stage' },
  'cross-pollinations': { nl: 'Wie vindt wie?', en: 'Who meets whom?' },
  events: { nl: 'Wat er gebeurt, en wanneer', en: 'What happens, and when' },
  pages: { nl: 'Over de innovatieagenda', en: 'About the innovation agenda' },
};

/** The other end of what concerns every subregion. */
export const ALL_SEVEN: Record<Locale, string> = { nl: 'Alle zeven deelregio’s', en: 'All seven subregions' };
