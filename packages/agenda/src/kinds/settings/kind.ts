import { defineKind } from '../define.js';
import { by } from '../order.js';
import { names } from './names.js';
import { settingsSchema } from './schema.js';

export const settings = defineKind({
  schema: settingsSchema,
  names,
  place: null,
  order: by('key'),
  visibilities: ['public'],
  exists: 'by itself',
  form: { group: 'site', turn: 4, list: null },
});
