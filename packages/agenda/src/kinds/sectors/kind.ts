import { VISIBILITIES } from '../../edition/scope.js';
import { defineKind } from '../define.js';
import { byText } from '../order.js';
import { names } from './names.js';
import { sectorSchema } from './schema.js';

export const sectors = defineKind({
  schema: sectorSchema,
  names,
  place: {
    beside: ({ theme }) => ({ kind: 'themes', key: theme }),
    found: { title: ['title'], lead: 'text' },
  },
  order: byText('title'),
  visibilities: VISIBILITIES,
  exists: 'by itself',
  form: {
    group: 'innovation',
    turn: 4,
    list: { title: 'title', columns: ['title', 'theme', 'subregions'], sort: 'key' },
  },
});
