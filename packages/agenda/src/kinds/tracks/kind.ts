import { VISIBILITIES } from '../../edition/scope.js';
import { defineKind } from '../define.js';
import { by } from '../order.js';
import { names } from './names.js';
import { trackSchema } from './schema.js';

export const tracks = defineKind({
  schema: trackSchema,
  names,
  place: { section: 'agenda', turn: 3, paged: false, found: { title: ['title'], lead: null } },
  order: by('code'),
  visibilities: VISIBILITIES,
  exists: 'by itself',
  form: { group: 'agenda', turn: 6, list: { title: 'title', columns: ['code', 'title'], sort: 'code' } },
});
