import { VISIBILITIES } from '../../edition/scope.js';
import { defineKind } from '../define.js';
import { names } from './names.js';
import { abbreviationSchema } from './schema.js';

export const abbreviations = defineKind({
  schema: abbreviationSchema,
  names,
  place: { section: 'glossary', turn: 2, paged: true, found: { title: ['short', 'title'], lead: null } },
  order: (a, b, locale) => a.short.localeCompare(b.short, locale),
  visibilities: VISIBILITIES,
  exists: 'by itself',
  form: {
    group: 'evidence',
    turn: 6,
    list: { title: 'short', columns: ['short', 'title', 'explainedBy'], sort: 'short' },
  },
});
