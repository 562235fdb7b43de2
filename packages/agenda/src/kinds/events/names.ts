import { words } from '../../locales.js';
import { defineNames } from '../names.js';
import { BODY, LEAD, PAGE, SUBREGION, TITLE } from '../shared-names.js';
import { eventSchema } from './schema.js';

export const names = defineNames(eventSchema, {
  singular: words('Bijeenkomst', 'Event'),
  plural: words('Bijeenkomsten', 'Events'),
  help: words('De innovatiekalender.', 'The innovation calendar.'),
  tabs: {
    text: words('Tekst', 'Text'),
    when: words('Wanneer en waar', 'When and where'),
    facts: words('Gegevens', 'Facts'),
  },
  fields: {
    ...PAGE,
    title: { ...TITLE, tab: 'text' },
    lead: { ...LEAD, tab: 'text' },
    body: { ...BODY, tab: 'text', help: words('Mag leeg blijven.', 'May stay empty.') },
    startsAt: {
      tab: 'when',
      label: words('Begint', 'Starts'),
      meaning: words('begin, in plaatselijke tijd', 'start, in local time'),
    },
    endsAt: {
      tab: 'when',
      label: words('Eindigt', 'Ends'),
      meaning: words('einde, in plaatselijke tijd', 'end, in local time'),
    },
    timeZone: {
      tab: 'when',
      label: words('Tijdzone', 'Time zone'),
      help: words('Bij ons Europe/Amsterdam.', 'Europe/Amsterdam, here.'),
      meaning: words('tijdzone van begin en einde', 'time zone of start and end'),
    },
    location: {
      tab: 'when',
      label: words('Locatie', 'Location'),
      help: words('Leeg als het alleen online is.', 'Empty where it is only online.'),
      meaning: words('waar het is', 'where it is'),
    },
    online: {
      tab: 'when',
      label: words('Ook online te volgen', 'Can be followed online'),
      meaning: words('of u er online bij kunt zijn', 'whether it can be attended online'),
    },
    subregion: { ...SUBREGION, tab: 'when' },
    organiser: {
      tab: 'facts',
      label: words('Organisator', 'Organiser'),
      meaning: words('wie het organiseert', 'who organises it'),
    },
    language: {
      tab: 'facts',
      label: words('Taal', 'Language'),
      meaning: words('voertaal', 'language spoken'),
      choices: {
        nl: words('Nederlands', 'Dutch'),
        en: words('Engels', 'English'),
        'nl-en': words('Nederlands en Engels', 'Dutch and English'),
      },
    },
    registration: {
      tab: 'facts',
      label: words('Aanmelden', 'Registration'),
      help: words('Een adres dat begint met https://.', 'An address that starts with https://.'),
      meaning: words('webadres om u aan te melden', 'web address to sign up'),
    },
    cancelled: {
      tab: 'facts',
      label: words('Gaat niet door', 'Cancelled'),
      help: words(
        'Laat een afgelaste bijeenkomst staan: agenda’s van abonnees nemen dit dan over.',
        'Leave a cancelled event in place, so that subscribers’ calendars take this over.',
      ),
      meaning: words('of het niet doorgaat', 'whether it is cancelled'),
    },
    sequence: {
      tab: 'facts',
      label: words('Wijziging', 'Change'),
      help: words(
        'Eén hoger bij een andere tijd, plaats of afgelasting: agenda’s van abonnees werken dan bij.',
        'One higher with another time, place or a cancellation, so that subscribers’ calendars follow.',
      ),
      meaning: words('hoe vaak het veranderde, voor agenda’s', 'how often it changed, for calendars'),
    },
  },
});
