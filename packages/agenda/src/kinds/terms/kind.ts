import { VISIBILITIES } from '../../edition/scope.js';
import { defineKind } from '../define.js';
import { byText } from '../order.js';
import { names } from './names.js';
import { termSchema } from './schema.js';

export const terms = defineKind({
  schema: termSchema,
  names,
  place: { section: 'glossary', turn: 1, paged: true, found: { title: ['title'], lead: 'text' } },
  order: byText('title'),
  visibilities: VISIBILITIES,
  exists: 'by itself',
  form: { group: 'evidence', turn: 5, list: { title: 'title', columns: ['title', 'text'], sort: 'key' } },
});
