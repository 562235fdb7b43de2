import { MILESTONE_STATE_LABELS } from '@mra/agenda';
import type { CollectionConfig } from 'payload';
import { collection, tab } from '../collections/collection';
import {
  AREA,
  BODY,
  choices,
  FACTS_TAB,
  LEAD,
  ORGANISATIONS,
  SECTION,
  SUBREGION,
  SUBREGIONS,
  TEXT_TAB,
  TITLE,
} from '../collections/words';

const LANGUAGES = choices({
  nl: ['Nederlands', 'Dutch'],
  en: ['Engels', 'English'],
  'nl-en': ['Nederlands en Engels', 'Dutch and English'],
});

/** What happens when. */
export const calendarCollections: CollectionConfig[] = [
  collection('events', {
    group: 'calendar',
    singular: ['Bijeenkomst', 'Event'],
    plural: ['Bijeenkomsten', 'Events'],
    help: ['De innovatiekalender.', 'The innovation calendar.'],
    columns: ['startsAt', 'title', 'subregion', 'cancelled'],
    sort: '-startsAt',
    tabs: [
      tab(TEXT_TAB, {
        title: TITLE,
        lead: LEAD,
        body: { ...BODY, help: ['Mag leeg blijven.', 'May stay empty.'] },
      }),
      tab(['Wanneer en waar', 'When and where'], {
        startsAt: { label: ['Begint', 'Starts'] },
        endsAt: { label: ['Eindigt', 'Ends'] },
        timeZone: {
          label: ['Tijdzone', 'Time zone'],
          help: ['Bij ons Europe/Amsterdam.', 'Europe/Amsterdam, here.'],
        },
        location: {
          label: ['Locatie', 'Location'],
          help: ['Leeg als het alleen online is.', 'Empty where it is only online.'],
        },
        online: { label: ['Ook online te volgen', 'Can be followed online'] },
        subregion: SUBREGION,
      }),
      tab(FACTS_TAB, {
        organiser: { label: ['Organisator', 'Organiser'] },
        language: { label: ['Taal', 'Language'], choices: LANGUAGES },
        registration: {
          label: ['Aanmelden', 'Registration'],
          help: ['Een adres dat begint met https://.', 'An address that starts with https://.'],
        },
        cancelled: {
          label: ['Gaat niet door', 'Cancelled'],
          help: [
            'Laat een afgelaste bijeenkomst staan: agenda’s van abonnees nemen dit dan over.',
            'Leave a cancelled event in place, so that subscribers’ calendars take this over.',
          ],
        },
        sequence: {
          label: ['Wijziging', 'Change'],
          help: [
            'Eén hoger bij een andere tijd, plaats of afgelasting: agenda’s van abonnees werken dan bij.',
            'One higher with another time, place or a cancellation, so that subscribers’ calendars follow.',
          ],
        },
      }),
    ],
  }),
  collection('milestones', {
    group: 'calendar',
    singular: ['Mijlpaal', 'Milestone'],
    plural: ['Mijlpalen', 'Milestones'],
    help: ['Gebeurtenissen die de agenda noemt.', 'Dated facts of the agenda.'],
    columns: ['title', 'sortDate', 'state', 'area'],
    sort: 'sortDate',
    tabs: [
      tab(['Mijlpaal', 'Milestone'], {
        title: TITLE,
        dateLabel: {
          label: ['Wanneer, in woorden', 'When, in words'],
          help: [
            'Zoals de agenda het zegt: “zomer 2024”. Leeg: niet vermeld.',
            'As the agenda puts it: “summer 2024”. Empty: not stated.',
          ],
        },
        sortDate: {
          label: ['Plaats in de tijd', 'Place in time'],
          help: ['2024 of 2024-07, om op te sorteren.', '2024 or 2024-07, to sort by.'],
        },
        state: { label: ['Stand', 'State'], choices: MILESTONE_STATE_LABELS },
      }),
      tab(FACTS_TAB, {
        area: AREA,
        subregions: SUBREGIONS,
        organisations: ORGANISATIONS,
        section: SECTION,
      }),
    ],
  }),
];
