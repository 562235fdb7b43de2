import { VISIBILITIES } from '../../edition/scope.js';
import { defineKind } from '../define.js';
import { byText } from '../order.js';
import { names } from './names.js';
import { sourceSchema } from './schema.js';

export const sources = defineKind({
  schema: sourceSchema,
  names,
  place: { section: 'sources', turn: 1, paged: true, found: { title: ['title'], lead: null } },
  order: byText('title'),
  visibilities: VISIBILITIES,
  exists: 'for others',
  form: {
    group: 'evidence',
    turn: 2,
    list: { title: 'title', columns: ['title', 'year', 'url'], sort: 'key' },
  },
});
