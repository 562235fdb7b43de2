import type { Locale } from '@mra/agenda';

const nl = {
  readStory: 'Lees het verhaal',
  findPlace: 'Vind uw plek',
  story: 'Het verhaal',
  subregions: 'Zeven deelregio’s',
};

const en: typeof nl = {
  readStory: 'Read the story',
  findPlace: 'Find your place',
  story: 'The story',
  subregions: 'Seven subregions',
};

export const HOME_WORDS: Record<Locale, typeof nl> = { nl, en };
