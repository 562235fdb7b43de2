import type { z } from 'zod';
import { VISIBILITIES } from '../../edition/scope.js';
import { type Beside, defineKind } from '../define.js';
import { by } from '../order.js';
import { names } from './names.js';
import { askSchema, isDemand } from './schema.js';

/** An ask is read where it is asked; what is no demand with its subregion. */
function askedAt(ask: z.output<typeof askSchema>): Beside | null {
  const [audience] = ask.audiences;
  if (isDemand(ask) && audience) return { kind: 'audiences', key: audience };
  return ask.subregion ? { kind: 'subregions', key: ask.subregion } : null;
}

export const asks = defineKind({
  schema: askSchema,
  names,
  place: { beside: askedAt, found: { title: ['title'], lead: 'request' } },
  order: by('weight'),
  visibilities: VISIBILITIES,
  exists: 'by itself',
  form: {
    group: 'lobby',
    turn: 1,
    list: { title: 'title', columns: ['title', 'kind', 'subregion', 'theme', 'addressees'], sort: 'key' },
  },
});
