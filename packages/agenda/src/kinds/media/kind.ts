import { VISIBILITIES } from '../../edition/scope.js';
import { defineKind } from '../define.js';
import { by } from '../order.js';
import { names } from './names.js';
import { mediaSchema } from './schema.js';

export const media = defineKind({
  schema: mediaSchema,
  names,
  place: null,
  order: by('key'),
  visibilities: VISIBILITIES,
  exists: 'for others',
  form: { group: 'site', turn: 3, list: null },
});
