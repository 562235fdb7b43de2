import { VISIBILITIES } from '../../edition/scope.js';
import { defineKind } from '../define.js';
import { by } from '../order.js';
import { names } from './names.js';
import { milestoneSchema } from './schema.js';

export const milestones = defineKind({
  schema: milestoneSchema,
  names,
  place: { list: 'events', found: { title: ['title'], lead: null } },
  order: by('sortDate'),
  visibilities: VISIBILITIES,
  exists: 'by itself',
  form: {
    group: 'calendar',
    turn: 2,
    list: { title: 'title', columns: ['title', 'sortDate', 'state', 'area'], sort: 'sortDate' },
  },
});
