import { VISIBILITIES } from '../../edition/scope.js';
import { words } from '../../locales.js';
import { defineKind } from '../define.js';
import { byText } from '../order.js';
import { names } from './names.js';
import { hotspotSchema } from './schema.js';

export const hotspots = defineKind({
  schema: hotspotSchema,
  names,
  place: {
    page: {
      segment: words('hotspots', 'hotspots'),
      name: words('Hotspots', 'Hotspots'),
      label: words('Hotspot', 'Hotspot'),
      footer: { group: 'region', turn: 4 },
      cardTitle: words('Eén netwerk van plekken', 'One network of places'),
      list: {
        title: words('Waar het nieuwe begint', 'Where new things start'),
        lead: words(
          'Campussen, fieldlabs, hubs en innovatiedistricten: alle plekken die de agenda noemt, op de kaart en in een lijst.',
          'Campuses, fieldlabs, hubs and innovation districts: every place that the agenda names, on the map and in a list.',
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
    turn: 1,
    list: { title: 'title', columns: ['title', 'type', 'stage', 'subregion', 'municipality'], sort: 'key' },
  },
});
