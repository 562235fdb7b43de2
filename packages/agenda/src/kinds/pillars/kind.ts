import { VISIBILITIES } from '../../edition/scope.js';
import { defineKind } from '../define.js';
import { by } from '../order.js';
import { names } from './names.js';
import { pillarSchema } from './schema.js';

export const pillars = defineKind({
  schema: pillarSchema,
  names,
  place: { section: 'agenda', turn: 2, paged: false, found: { title: ['title'], lead: null } },
  order: by('number'),
  visibilities: VISIBILITIES,
  exists: 'by itself',
  form: { group: 'agenda', turn: 5, list: { title: 'title', columns: ['number', 'title'], sort: 'number' } },
});
