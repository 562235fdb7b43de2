import { VISIBILITIES } from '../../edition/scope.js';
import { words } from '../../locales.js';
import { defineKind } from '../define.js';
import { by } from '../order.js';
import { names } from './names.js';
import { acceleratorSchema } from './schema.js';

export const accelerators = defineKind({
  schema: acceleratorSchema,
  names,
  place: {
    page: {
      segment: words('versnellers', 'accelerators'),
      name: words('Versnellers', 'Accelerators'),
      label: words('Versneller', 'Accelerator'),
      footer: { group: 'agenda', turn: 3 },
      list: {
        title: words('Vijf versnellers', 'Five accelerators'),
        lead: words(
          'Vijf voorwaarden waaraan gemeenten, provincies en hun partners samen werken.',
          'Five conditions that municipalities, provinces and their partners work on together.',
        ),
        query: 'nothing',
      },
      query: 'nothing',
    },
    found: { title: ['title'], lead: 'lead' },
  },
  order: by('number'),
  visibilities: VISIBILITIES,
  exists: 'by itself',
  form: { group: 'agenda', turn: 1, list: { title: 'title', columns: ['number', 'title'], sort: 'number' } },
});
