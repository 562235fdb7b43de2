import { VISIBILITIES } from '../../edition/scope.js';
import { defineKind } from '../define.js';
import { by } from '../order.js';
import { names } from './names.js';
import { contextPointSchema } from './schema.js';

export const contextPoints = defineKind({
  schema: contextPointSchema,
  names,
  place: { section: 'agenda', turn: 4, paged: true, found: { title: ['text'], lead: null } },
  order: by('order'),
  visibilities: VISIBILITIES,
  exists: 'by itself',
  form: {
    group: 'agenda',
    turn: 7,
    list: { title: 'text', columns: ['text', 'level', 'order'], sort: 'key' },
  },
});
