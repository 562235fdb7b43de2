import { fieldLabel, KIND_LABELS, type Locale } from '@mra/agenda';

const nl = {
  upcoming: 'Wat er komt',
  past: 'Geweest',
  empty: 'Er staat nu niets op de kalender.',
  emptyHere: 'Er staat voor deze deelregio nu niets op de kalender.',
  howTo:
    'Organiseert u iets over innovatie in de regio? Geef het door met een titel, de dag en tijd, de plaats en een regel die zegt voor wie het is.',
  howToLink: 'Zo geeft u een bijeenkomst door',
  subscribe: 'Neem de kalender over in uw agenda',
  subscribeHelp: 'Wat hier verandert, verandert dan ook bij u.',
  add: 'Zet in uw agenda',
  filter: fieldLabel('events', 'subregion').nl,
  all: 'alle deelregio’s',
  show: 'Toon',
  milestones: KIND_LABELS.milestones.nl,
  milestonesHelp: 'De momenten die de agenda noemt, van vroeger naar later.',
  when: 'Wanneer',
  where: 'Waar',
  organiser: 'Wie organiseert',
  language: fieldLabel('events', 'language').nl,
  registration: 'Aanmelden',
  languages: { nl: 'Nederlands', en: 'Engels', 'nl-en': 'Nederlands en Engels' },
};

export const EVENT_WORDS: Record<Locale, typeof nl> = {
  nl,
  en: {
    upcoming: 'Coming up',
    past: 'Past events',
    empty: 'There is nothing in the calendar at the moment.',
    emptyHere: 'There is nothing in the calendar for this subregion at the moment.',
    howTo:
      'Are you organising something about innovation in the region? Send us a title, the day and time, the place, and a line that says who it is for.',
    howToLink: 'How to send us an event',
    subscribe: 'Add this calendar to your own',
    subscribeHelp: 'What changes here then changes there too.',
    add: 'Add to your calendar',
    filter: fieldLabel('events', 'subregion').en,
    all: 'all subregions',
    show: 'Show',
    milestones: KIND_LABELS.milestones.en,
    milestonesHelp: 'The moments that the agenda mentions, from past to future.',
    when: 'When',
    where: 'Where',
    organiser: 'Organised by',
    language: fieldLabel('events', 'language').en,
    registration: 'Sign up',
    languages: { nl: 'Dutch', en: 'English', 'nl-en': 'Dutch and English' },
  },
};
