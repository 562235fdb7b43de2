import { VISIBILITIES } from '../../edition/scope.js';
import { defineKind } from '../define.js';
import { by } from '../order.js';
import { names } from './names.js';
import { challengeSchema } from './schema.js';

export const challenges = defineKind({
  schema: challengeSchema,
  names,
  place: { section: 'agenda', turn: 1, paged: false, found: { title: ['title'], lead: 'direction' } },
  order: by('number'),
  visibilities: VISIBILITIES,
  exists: 'by itself',
  form: { group: 'agenda', turn: 4, list: { title: 'title', columns: ['number', 'title'], sort: 'number' } },
});
