import { defineKind } from '../define.js';
import { by } from '../order.js';
import { names } from './names.js';
import { redirectSchema } from './schema.js';

export const redirects = defineKind({
  schema: redirectSchema,
  names,
  place: null,
  order: by('from'),
  visibilities: ['public'],
  exists: 'by itself',
  form: { group: 'site', turn: 2, list: { title: 'from', columns: ['from', 'to'], sort: 'from' } },
});
