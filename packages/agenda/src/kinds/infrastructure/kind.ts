import { VISIBILITIES } from '../../edition/scope.js';
import { defineKind } from '../define.js';
import { byText } from '../order.js';
import { names } from './names.js';
import { infrastructureSchema } from './schema.js';

export const infrastructure = defineKind({
  schema: infrastructureSchema,
  names,
  place: { section: 'partners', turn: 2, paged: true, found: { title: ['title'], lead: null } },
  order: byText('title'),
  visibilities: VISIBILITIES,
  exists: 'by itself',
  form: {
    group: 'region',
    turn: 5,
    list: { title: 'title', columns: ['title', 'type', 'subregions'], sort: 'key' },
  },
});
