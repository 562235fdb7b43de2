import { VISIBILITIES } from '../../edition/scope.js';
import { defineKind } from '../define.js';
import { downBy } from '../order.js';
import { names } from './names.js';
import { updateSchema } from './schema.js';

export const updates = defineKind({
  schema: updateSchema,
  names,
  place: {
    beside: ({ actionLine }) => ({ kind: 'action-lines', key: actionLine }),
    found: { title: ['title'], lead: 'text' },
  },
  order: downBy('date'),
  visibilities: VISIBILITIES,
  exists: { partOf: ['actionLine'] },
  form: {
    group: 'agenda',
    turn: 3,
    list: { title: 'title', columns: ['date', 'title', 'actionLine', 'status'], sort: '-date' },
  },
});
