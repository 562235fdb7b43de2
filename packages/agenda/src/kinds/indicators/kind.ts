import { VISIBILITIES } from '../../edition/scope.js';
import { defineKind } from '../define.js';
import { by } from '../order.js';
import { names } from './names.js';
import { indicatorSchema } from './schema.js';

export const indicators = defineKind({
  schema: indicatorSchema,
  names,
  place: { section: 'monitor', turn: 1, paged: true, found: { title: ['title'], lead: 'definition' } },
  order: by('order'),
  visibilities: VISIBILITIES,
  exists: 'by itself',
  form: {
    group: 'evidence',
    turn: 3,
    list: { title: 'title', columns: ['title', 'unit', 'theme', 'order'], sort: 'order' },
  },
});
