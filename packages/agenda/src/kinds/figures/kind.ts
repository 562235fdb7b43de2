import { VISIBILITIES } from '../../edition/scope.js';
import { defineKind } from '../define.js';
import { by } from '../order.js';
import { names } from './names.js';
import { figureSchema } from './schema.js';

export const figures = defineKind({
  schema: figureSchema,
  names,
  place: { section: 'monitor', turn: 2, paged: true, found: { title: ['label'], lead: null } },
  order: by('key'),
  visibilities: VISIBILITIES,
  exists: 'for others',
  form: {
    group: 'evidence',
    turn: 1,
    list: { title: 'label', columns: ['value', 'unit', 'label', 'area', 'subregion'], sort: 'key' },
  },
});
