import { VISIBILITIES } from '../../edition/scope.js';
import { defineKind } from '../define.js';
import { by } from '../order.js';
import { names } from './names.js';
import { messageSchema } from './schema.js';

export const messages = defineKind({
  schema: messageSchema,
  names,
  place: null,
  order: by('key'),
  visibilities: VISIBILITIES,
  exists: { partOf: ['chapter', 'audience'] },
  form: {
    group: 'story',
    turn: 2,
    list: { title: 'text', columns: ['text', 'chapter', 'audience'], sort: 'key' },
  },
});
