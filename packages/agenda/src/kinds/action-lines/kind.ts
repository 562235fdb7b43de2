import { VISIBILITIES } from '../../edition/scope.js';
import { words } from '../../locales.js';
import { defineKind } from '../define.js';
import { by } from '../order.js';
import { names } from './names.js';
import { actionLineSchema } from './schema.js';

const byCode = by('code');

/** 4.2 stands beside the accelerators, and so comes after what belongs to one. */
const standsAside = ({ accelerator }: { accelerator: string | null }) => (accelerator === null ? 1 : 0);

export const actionLines = defineKind({
  schema: actionLineSchema,
  names,
  place: {
    page: {
      segment: words('actielijnen', 'action-lines'),
      name: words('Actielijnen', 'Action lines'),
      label: words('Actielijn', 'Action line'),
      footer: { group: 'agenda', turn: 4 },
      list: {
        title: words('Wat we gaan doen', 'What we are going to do'),
        lead: words(
          'Alle actielijnen van de agenda: wat er gebeurt, wie het trekt en hoe het ervoor staat.',
          'All the action lines of the agenda: what will be done, who leads and how things stand.',
        ),
        query: 'choices',
      },
      query: 'nothing',
    },
    found: { title: ['title'], lead: 'lead' },
  },
  order: (a, b) => standsAside(a) - standsAside(b) || byCode(a, b),
  visibilities: VISIBILITIES,
  exists: 'by itself',
  form: {
    group: 'agenda',
    turn: 2,
    list: { title: 'title', columns: ['code', 'title', 'accelerator', 'status'], sort: 'code' },
  },
});
