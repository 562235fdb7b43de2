import { VISIBILITIES } from '../../edition/scope.js';
import { words } from '../../locales.js';
import { defineKind } from '../define.js';
import { by } from '../order.js';
import { names } from './names.js';
import { themeSchema } from './schema.js';

export const themes = defineKind({
  schema: themeSchema,
  names,
  place: {
    page: {
      segment: words('themas', 'themes'),
      name: words('Thema’s', 'Themes'),
      label: words('Thema', 'Theme'),
      footer: { group: 'region', turn: 3 },
      list: {
        title: words('Waar de regio sterk in is', 'What the region is strong in'),
        lead: words(
          'Vijftien thema’s brengen sectoren, hotspots, geld en vragen aan anderen bij elkaar.',
          'Fifteen themes bring together sectors, hotspots, money and what the region asks.',
        ),
        query: 'nothing',
      },
      query: 'page',
    },
    found: { title: ['title'], lead: 'lead' },
  },
  order: by('order'),
  visibilities: VISIBILITIES,
  exists: 'by itself',
  form: {
    group: 'innovation',
    turn: 5,
    list: { title: 'title', columns: ['order', 'title'], sort: 'order' },
  },
});
