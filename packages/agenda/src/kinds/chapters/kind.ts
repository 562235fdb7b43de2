import { VISIBILITIES } from '../../edition/scope.js';
import { words } from '../../locales.js';
import { defineKind } from '../define.js';
import { by } from '../order.js';
import { names } from './names.js';
import { chapterSchema } from './schema.js';

export const chapters = defineKind({
  schema: chapterSchema,
  names,
  place: {
    page: {
      segment: words('verhaal', 'story'),
      name: words('Verhaal', 'Story'),
      label: words('Het verhaal', 'The story'),
      footer: { group: 'agenda', turn: 1 },
      list: {
        title: words('Zeven regio’s, één verhaal', 'Seven regions, one story'),
        lead: words(
          'Hoe dertig gemeenten en twee provincies samen willen vernieuwen, in korte hoofdstukken. Met de cijfers van de regio zelf.',
          'How thirty municipalities and two provinces want to innovate together, in short chapters. With the region’s own numbers.',
        ),
        query: 'nothing',
      },
      query: 'nothing',
    },
    found: { title: ['title'], lead: 'lead' },
  },
  order: by('order'),
  visibilities: VISIBILITIES,
  exists: 'by itself',
  form: { group: 'story', turn: 1, list: { title: 'title', columns: ['order', 'title'], sort: 'order' } },
});
