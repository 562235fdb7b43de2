import { VISIBILITIES } from '../../edition/scope.js';
import { words } from '../../locales.js';
import { defineKind } from '../define.js';
import { inOrderOf } from '../order.js';
import { names } from './names.js';
import { crossPollinationSchema, LINK_ORIGINS } from './schema.js';

export const crossPollinations = defineKind({
  schema: crossPollinationSchema,
  names,
  place: {
    page: {
      segment: words('kruisbestuivingen', 'cross-pollination'),
      name: words('Kruisbestuivingen', 'Cross-pollination'),
      label: words('Kruisbestuiving', 'Cross-pollination'),
      footer: { group: 'agenda', turn: 5 },
      list: {
        title: words('Wie vindt wie?', 'Who meets whom?'),
        lead: words(
          'Waar de ene deelregio sterk in is, heeft de andere vaak nodig. Dit zijn de kansen die de agenda noemt.',
          'What one subregion is strong in, another often needs. These are the opportunities that the agenda names.',
        ),
        query: 'page',
      },
      query: 'nothing',
    },
    found: { title: ['title'], lead: 'lead' },
  },
  order: inOrderOf('origin', LINK_ORIGINS),
  visibilities: VISIBILITIES,
  exists: 'by itself',
  form: {
    group: 'innovation',
    turn: 3,
    list: { title: 'title', columns: ['title', 'from', 'to', 'theme', 'state'], sort: 'key' },
  },
});
