import { VISIBILITIES } from '../../edition/scope.js';
import { words } from '../../locales.js';
import { defineKind } from '../define.js';
import { by } from '../order.js';
import { names } from './names.js';
import { audienceSchema } from './schema.js';

export const audiences = defineKind({
  schema: audienceSchema,
  names,
  place: {
    page: {
      segment: words('lobby', 'lobby'),
      name: words('Lobby', 'Lobbying'),
      label: words('Wat de regio vraagt', 'What the region asks'),
      footer: { group: 'agenda', turn: 6 },
      list: {
        title: words('Wat de regio vraagt', 'What the region asks'),
        lead: words(
          'Voor Den Haag, Brussel en partners over de grens: wat de regio vraagt en waarom.',
          'For The Hague, Brussels and partners abroad: what the region asks, and why.',
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
  form: { group: 'lobby', turn: 2, list: { title: 'title', columns: ['order', 'title'], sort: 'order' } },
});
