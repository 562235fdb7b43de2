import type { Words } from './locales.js';

/** How the agenda itself is cited. */
export const AGENDA_TITLE: Words = {
  nl: 'Actieagenda Platform Economie, voorjaar 2025',
  en: 'Action agenda of the MRA Economy Platform, spring 2025',
};

/** The region's name for a reader who may not know it. */
export const REGION_NAME: Words = {
  nl: 'Metropoolregio Amsterdam',
  en: 'Amsterdam Metropolitan Area',
};

/** Shown wherever the agenda gives no value. */
export const NOT_KNOWN: Words = { nl: 'niet bekend', en: 'not known' };
