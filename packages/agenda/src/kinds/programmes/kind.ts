import { VISIBILITIES } from '../../edition/scope.js';
import { words } from '../../locales.js';
import { defineKind } from '../define.js';
import { byText } from '../order.js';
import { names } from './names.js';
import { programmeSchema } from './schema.js';

export const programmes = defineKind({
  schema: programmeSchema,
  names,
  place: {
    page: {
      segment: words('financiering', 'finance'),
      name: words('Financiering', 'Finance'),
      label: words('Financiering', 'Finance'),
      footer: { group: 'region', turn: 6 },
      cardTitle: words('Geld en hulp, fase voor fase', 'Money and help, stage by stage'),
      list: {
        title: words('Geld en hulp, stap voor stap', 'Money and help, step by step'),
        lead: words(
          'Fondsen, subsidies, netwerken en programma’s die de agenda noemt. Kies uw fase, uw deelregio en wat u zoekt.',
          'Funds, grants, networks and programmes that the agenda names. Choose your phase, your subregion and what you are looking for.',
        ),
        query: 'choices',
      },
      query: 'nothing',
    },
    found: { title: ['title'], lead: 'lead' },
  },
  order: byText('title'),
  visibilities: VISIBILITIES,
  exists: 'by itself',
  form: {
    group: 'innovation',
    turn: 2,
    list: { title: 'title', columns: ['title', 'type', 'area', 'closesOn', 'checkedOn'], sort: 'key' },
  },
});
