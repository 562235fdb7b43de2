import { VISIBILITIES } from '../../edition/scope.js';
import { words } from '../../locales.js';
import { defineKind } from '../define.js';
import { by } from '../order.js';
import { names } from './names.js';
import { pageSchema } from './schema.js';

export const pages = defineKind({
  schema: pageSchema,
  names,
  place: {
    page: {
      segment: words('', ''),
      name: words('Over deze site', 'About this site'),
      label: words('Innovatieagenda', 'Innovation agenda'),
      footer: null,
      cardTitle: words('Over de innovatieagenda', 'About the innovation agenda'),
      list: null,
      query: 'nothing',
    },
    found: { title: ['title'], lead: 'lead' },
  },
  order: by('key'),
  visibilities: VISIBILITIES,
  exists: 'by itself',
  form: { group: 'site', turn: 1, list: { title: 'title', columns: ['title'], sort: 'key' } },
});
