import { VISIBILITIES } from '../../edition/scope.js';
import { defineKind } from '../define.js';
import { by } from '../order.js';
import { names } from './names.js';
import { observationSchema } from './schema.js';

export const observations = defineKind({
  schema: observationSchema,
  names,
  place: null,
  order: by('period'),
  visibilities: VISIBILITIES,
  exists: { partOf: ['indicator'] },
  form: {
    group: 'evidence',
    turn: 4,
    list: {
      title: { from: 'indicator.title' },
      columns: ['indicator', 'period', 'area', 'subregion', 'value'],
      sort: 'key',
    },
  },
});
