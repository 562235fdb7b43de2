import type { Edition, Locale, PageKind } from '@mra/agenda';
import type { CardSlice } from '../slice.js';
import { acceleratorSlice } from './accelerator.js';
import { actionLineSlice } from './action-line.js';
import { crossPollinationSlice } from './cross-pollination.js';
import { eventSlice } from './event.js';
import { hotspotSlice } from './hotspot.js';
import { municipalitySlice } from './municipality.js';
import { titleSlice } from './named.js';
import { programmeSlice } from './programme.js';
import { subregionSlice } from './subregion.js';
import { themeSlice } from './theme.js';

/** What the card of a page shows, by the kind of page; `null` where that is its title alone. */
const SLICES: Record<PageKind, ((edition: Edition, key: string, locale: Locale) => CardSlice) | null> = {
  accelerators: acceleratorSlice,
  'action-lines': actionLineSlice,
  subregions: subregionSlice,
  municipalities: municipalitySlice,
  themes: themeSlice,
  hotspots: hotspotSlice,
  programmes: programmeSlice,
  'cross-pollinations': crossPollinationSlice,
  events: eventSlice,
  audiences: null,
  chapters: null,
  pages: null,
};

/** The card of a page. */
export function pageSlice(edition: Edition, kind: PageKind, key: string, locale: Locale): CardSlice {
  const slice = SLICES[kind];
  return slice ? slice(edition, key, locale) : titleSlice(edition, kind, key, locale);
}
