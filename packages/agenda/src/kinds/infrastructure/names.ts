import { words } from '../../locales.js';
import { defineNames, type Labels } from '../names.js';
import { BASE, NAME, SUBREGIONS, WEBSITE } from '../shared-names.js';
import { type INFRASTRUCTURE_TYPES, infrastructureSchema } from './schema.js';

export const INFRASTRUCTURE_TYPE_LABELS: Labels<(typeof INFRASTRUCTURE_TYPES)[number]> = {
  'public-transport': words('openbaar vervoer', 'public transport'),
  station: words('station', 'station'),
  rail: words('spoor', 'rail'),
  airport: words('luchthaven', 'airport'),
  port: words('haven', 'port'),
  water: words('water', 'water'),
  digital: words('digitaal', 'digital'),
  energy: words('energie', 'energy'),
};

export const names = defineNames(infrastructureSchema, {
  singular: words('Infrastructuur', 'Infrastructure'),
  plural: words('Infrastructuur', 'Infrastructure'),
  shown: words('Verbindingen en netten', 'Connections and grids'),
  help: words(
    'Netten, stations en lijnen waar innovatie van afhangt.',
    'Networks, stations and lines that innovation depends on.',
  ),
  tabs: { facts: words('Gegevens', 'Facts') },
  fields: {
    ...BASE,
    title: { ...NAME, tab: 'facts' },
    type: {
      tab: 'facts',
      label: words('Soort', 'Type'),
      meaning: words('soort', 'type'),
      choices: INFRASTRUCTURE_TYPE_LABELS,
    },
    state: {
      tab: 'facts',
      label: words('Stand van zaken', 'State'),
      help: words('Zoals de agenda het zegt. Leeg: niet bekend.', 'As the agenda says. Empty: not known.'),
      meaning: words('hoe het ervoor staat', 'how things stand'),
    },
    subregions: {
      ...SUBREGIONS,
      tab: 'facts',
      help: words('Leeg: de hele MRA.', 'Empty: the MRA as a whole.'),
    },
    website: { ...WEBSITE, tab: 'facts' },
  },
});
