import { VISIBILITIES } from '../../edition/scope.js';
import { words } from '../../locales.js';
import { defineKind } from '../define.js';
import { by } from '../order.js';
import { names } from './names.js';
import { subregionSchema } from './schema.js';

export const subregions = defineKind({
  schema: subregionSchema,
  names,
  place: {
    page: {
      segment: words('deelregios', 'subregions'),
      name: words('Deelregio’s', 'Subregions'),
      label: words('Deelregio', 'Subregion'),
      footer: { group: 'region', turn: 1 },
      list: {
        title: words('Zeven deelregio’s', 'Seven subregions'),
        lead: words(
          'Elk deel van de metropoolregio is ergens anders sterk in. Samen maken ze één motor.',
          'Each part of the metropolitan area has strengths of its own. Together they make one engine.',
        ),
        query: 'nothing',
      },
      query: 'page',
    },
    found: { title: ['title'], lead: 'lead' },
  },
  order: by('order'),
  visibilities: VISIBILITIES,
  exists: 'by itself',
  form: { group: 'region', turn: 1, list: { title: 'title', columns: ['order', 'title'], sort: 'order' } },
});
