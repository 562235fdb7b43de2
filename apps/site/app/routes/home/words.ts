import type { Locale } from '@mra/agenda';

const nl = {
  readStory: 'Lees het verhaal',
  findPlace: 'Vind uw plek',
  wholeStory: 'Alle hoofdstukken bij elkaar',
  subregions: 'Zeven deelregio’s',
  municipality: 'Of kies uw gemeente',
  calendar: 'Op de kalender',
  milestones: 'Mijlpalen',
  wholeCalendar: 'Hele kalender',
};

export const HOME_WORDS: Record<Locale, typeof nl> = {
  nl,
  en: {
    readStory: 'Read the story',
    findPlace: 'Find your place',
    wholeStory: 'All chapters together',
    subregions: 'Seven subregions',
    municipality: 'Or choose your municipality',
    calendar: 'In the calendar',
    milestones: 'Milestones',
    wholeCalendar: 'The whole calendar',
  },
};
