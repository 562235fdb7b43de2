import { VISIBILITIES } from '../../edition/scope.js';
import { words } from '../../locales.js';
import { defineKind } from '../define.js';
import { by } from '../order.js';
import { names } from './names.js';
import { eventSchema } from './schema.js';

export const events = defineKind({
  schema: eventSchema,
  names,
  place: {
    page: {
      segment: words('kalender', 'calendar'),
      name: words('Kalender', 'Calendar'),
      label: words('Kalender', 'Calendar'),
      footer: { group: 'data', turn: 2 },
      list: {
        title: words('Wat er gebeurt, en wanneer', 'What happens, and when'),
        lead: words(
          'Bijeenkomsten rond innovatie in de regio, en de mijlpalen die de agenda noemt.',
          'Events about innovation in the region, and the milestones that the agenda mentions.',
        ),
        query: 'choices',
      },
      query: 'nothing',
    },
    found: { title: ['title'], lead: 'lead' },
  },
  order: by('startsAt'),
  visibilities: VISIBILITIES,
  exists: 'by itself',
  form: {
    group: 'calendar',
    turn: 1,
    list: { title: 'title', columns: ['startsAt', 'title', 'subregion', 'cancelled'], sort: '-startsAt' },
  },
});
