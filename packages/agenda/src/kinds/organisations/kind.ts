import { VISIBILITIES } from '../../edition/scope.js';
import { defineKind } from '../define.js';
import { byText } from '../order.js';
import { names } from './names.js';
import { organisationSchema } from './schema.js';

export const organisations = defineKind({
  schema: organisationSchema,
  names,
  place: { section: 'partners', turn: 1, paged: true, found: { title: ['title'], lead: null } },
  order: byText('title'),
  visibilities: VISIBILITIES,
  exists: 'by itself',
  form: {
    group: 'innovation',
    turn: 6,
    list: { title: 'title', columns: ['title', 'type', 'subregion', 'website'], sort: 'key' },
  },
});
