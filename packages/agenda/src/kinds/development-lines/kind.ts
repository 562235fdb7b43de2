import { VISIBILITIES } from '../../edition/scope.js';
import { defineKind } from '../define.js';
import { by } from '../order.js';
import { names } from './names.js';
import { developmentLineSchema } from './schema.js';

export const developmentLines = defineKind({
  schema: developmentLineSchema,
  names,
  place: {
    beside: ({ subregion }) => ({ kind: 'subregions', key: subregion }),
    found: { title: ['title'], lead: 'text' },
  },
  order: by('order'),
  visibilities: VISIBILITIES,
  exists: { partOf: ['subregion'] },
  form: {
    group: 'region',
    turn: 2,
    list: { title: 'title', columns: ['title', 'subregion', 'kind', 'order'], sort: 'key' },
  },
});
