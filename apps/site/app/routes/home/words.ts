import type { Locale } from '@mra/agenda';

const nl = {
  readStory: 'Lees het verhaal',
  findPlace: 'Vind uw plek',
  wholeStory: 'Alle hoofdstukken bij elkaar',
  subregions: 'Zeven deelregio’s',
  municipality: 'Of kies uw gemeente',
};

const en: typeof nl = {
  readStory: 'Read the story',
  findPlace: 'Find your place',
  wholeStory: 'All chapters together',
  subregions: 'Seven subregions',
  municipality: 'Or choose your municipality',
};

export const HOME_WORDS: Record<Locale, typeof nl> = { nl, en };
