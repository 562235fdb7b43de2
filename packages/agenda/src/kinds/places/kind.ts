import { VISIBILITIES } from '../../edition/scope.js';
import { defineKind } from '../define.js';
import { byText } from '../order.js';
import { names } from './names.js';
import { placeSchema } from './schema.js';

export const places = defineKind({
  schema: placeSchema,
  names,
  place: null,
  order: byText('title'),
  visibilities: VISIBILITIES,
  exists: 'by itself',
  form: {
    group: 'region',
    turn: 4,
    list: { title: 'title', columns: ['title', 'type', 'subregion', 'outside'], sort: 'key' },
  },
});
