import { KIND_LABELS, type Locale } from '@mra/agenda';

const nl = {
  readStory: 'Lees het verhaal',
  findPlace: 'Vind uw plek',
  wholeStory: 'Alle hoofdstukken bij elkaar',
  subregions: 'Zeven deelregio’s',
  municipality: 'Of kies uw gemeente',
  calendar: 'Op de kalender',
  milestones: KIND_LABELS.milestones.nl,
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
    milestones: KIND_LABELS.milestones.en,
    wholeCalendar: 'The whole calendar',
  },
};
