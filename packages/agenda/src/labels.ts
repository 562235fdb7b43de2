import type { ActionLine, Ask, Figure, Organisation } from './documents.js';
import type { Locale } from './locales.js';

type Labels<T extends string> = Record<T, Record<Locale, string>>;

/** How the agenda itself is cited. */
export const AGENDA_TITLE: Record<Locale, string> = {
  nl: 'Actieagenda Platform Economie, voorjaar 2025',
  en: 'Action agenda of the MRA Economy Platform, spring 2025',
};

/** The region's name for a reader who may not know it. */
export const REGION_NAME: Record<Locale, string> = {
  nl: 'Metropoolregio Amsterdam',
  en: 'Amsterdam Metropolitan Area',
};

/** Shown wherever the agenda gives no value. */
export const NOT_KNOWN: Record<Locale, string> = { nl: 'niet bekend', en: 'not known' };

export const ASK_KIND_LABELS: Labels<Ask['kind']> = {
  ask: { nl: 'Vraag', en: 'Ask' },
  lobby: { nl: 'Lobbypunt', en: 'Lobby point' },
  commitment: { nl: 'Eigen inzet', en: 'Own commitment' },
  condition: { nl: 'Voorwaarde', en: 'Condition' },
  exploration: { nl: 'Verkenning', en: 'Exploration' },
  dialogue: { nl: 'Gesprek', en: 'Dialogue' },
  target: { nl: 'Streefbeeld', en: 'Target' },
  pending: { nl: 'Nog niet bepaald', en: 'Not yet settled' },
};

export const ADDRESSEE_LABELS: Labels<Ask['addressees'][number]> = {
  state: { nl: 'Rijk', en: 'Dutch government' },
  eu: { nl: 'Europese Unie', en: 'European Union' },
  mra: { nl: 'Metropoolregio Amsterdam', en: 'Amsterdam Metropolitan Area' },
  region: { nl: 'Partijen in de regio', en: 'Parties in the region' },
};

export const PRIORITY_LABELS: Labels<NonNullable<ActionLine['priority']>> = {
  high: { nl: 'hoog', en: 'high' },
  medium: { nl: 'gemiddeld', en: 'medium' },
  low: { nl: 'laag', en: 'low' },
};

export const STATUS_LABELS: Labels<NonNullable<ActionLine['status']>> = {
  'not-started': { nl: 'nog niet begonnen', en: 'not started' },
  'under-way': { nl: 'loopt', en: 'under way' },
  done: { nl: 'afgerond', en: 'done' },
  stopped: { nl: 'gestopt', en: 'stopped' },
};

export const AREA_LABELS: Labels<Exclude<Figure['area'], 'subregion'>> = {
  eu: { nl: 'Europese Unie', en: 'European Union' },
  nl: { nl: 'Nederland', en: 'the Netherlands' },
  'noord-holland': { nl: 'Noord-Holland', en: 'Noord-Holland' },
  flevoland: { nl: 'Flevoland', en: 'Flevoland' },
  outside: { nl: 'buiten de MRA', en: 'outside the MRA' },
  mra: { nl: 'Metropoolregio Amsterdam', en: 'Amsterdam Metropolitan Area' },
};

export const ORGANISATION_TYPE_LABELS: Labels<Organisation['type']> = {
  government: { nl: 'overheid', en: 'government' },
  'mra-body': { nl: 'MRA-orgaan', en: 'MRA body' },
  rom: { nl: 'regionale ontwikkelingsmaatschappij', en: 'regional development agency' },
  board: { nl: 'board', en: 'board' },
  education: { nl: 'onderwijs', en: 'education' },
  research: { nl: 'kennisinstelling', en: 'research' },
  company: { nl: 'bedrijf', en: 'company' },
  care: { nl: 'zorg', en: 'care' },
  network: { nl: 'netwerk', en: 'network' },
  partnership: { nl: 'samenwerkingsverband', en: 'partnership' },
  collective: { nl: 'groep partijen', en: 'group of parties' },
  other: { nl: 'overig', en: 'other' },
};
