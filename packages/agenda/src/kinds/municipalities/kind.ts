import { VISIBILITIES } from '../../edition/scope.js';
import { words } from '../../locales.js';
import { defineKind } from '../define.js';
import { byText } from '../order.js';
import { names } from './names.js';
import { municipalitySchema } from './schema.js';

export const municipalities = defineKind({
  schema: municipalitySchema,
  names,
  place: {
    page: {
      segment: words('gemeenten', 'municipalities'),
      name: words('Gemeenten', 'Municipalities'),
      label: words('Gemeente', 'Municipality'),
      footer: { group: 'region', turn: 2 },
      cardTitle: words('Dertig gemeenten', 'Thirty municipalities'),
      list: {
        title: words('Mijn gemeente', 'My municipality'),
        lead: words(
          'Dertig gemeenten, zeven deelregio’s. Kies uw gemeente en lees wat er bij u in de buurt gebeurt.',
          'Thirty municipalities, seven subregions. Choose yours and read what is happening near you.',
        ),
        query: 'nothing',
      },
      query: 'nothing',
    },
    found: { title: ['title'], lead: 'lead' },
  },
  order: byText('title'),
  visibilities: VISIBILITIES,
  exists: 'by itself',
  form: {
    group: 'region',
    turn: 3,
    list: { title: 'title', columns: ['title', 'subregion', 'website'], sort: 'key' },
  },
});
