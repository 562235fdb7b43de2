import { words } from '../../locales.js';
import { defineNames } from '../names.js';
import { BASE, NAME, SUBREGION, WEBSITE } from '../shared-names.js';
import { placeSchema } from './schema.js';

export const names = defineNames(placeSchema, {
  singular: words('Plek', 'Place'),
  plural: words('Plekken', 'Places'),
  shown: words('Plaatsen', 'Places'),
  help: words(
    'Plekken die de agenda noemt en die geen gemeente van de metropoolregio zijn.',
    'Places that the agenda names and that are no municipality of the region.',
  ),
  tabs: { facts: words('Gegevens', 'Facts') },
  fields: {
    ...BASE,
    title: { ...NAME, tab: 'facts' },
    type: {
      tab: 'facts',
      label: words('Soort', 'Type'),
      meaning: words('soort', 'type'),
      choices: {
        neighbourhood: words('wijk', 'neighbourhood'),
        area: words('gebied', 'area'),
        'station-area': words('stationsgebied', 'station area'),
        village: words('dorp', 'village'),
        town: words('plaats', 'town'),
        city: words('stad', 'city'),
        district: words('stadsdeel', 'district'),
        'business-area': words('werkgebied', 'business area'),
        attraction: words('bezienswaardigheid', 'attraction'),
        airport: words('luchthaven', 'airport'),
        sea: words('zee', 'sea'),
        region: words('streek', 'region'),
        province: words('provincie', 'province'),
        country: words('land', 'country'),
        continent: words('werelddeel', 'continent'),
      },
    },
    subregion: {
      ...SUBREGION,
      tab: 'facts',
      help: words(
        'Leeg: buiten de MRA, of in meer deelregio’s.',
        'Empty: outside the MRA, or in several subregions.',
      ),
    },
    outside: {
      tab: 'facts',
      label: words('Ligt buiten de MRA', 'Lies outside the MRA'),
      meaning: words('of de plaats buiten de MRA ligt', 'whether the place lies outside the MRA'),
    },
    website: { ...WEBSITE, tab: 'facts' },
  },
});
