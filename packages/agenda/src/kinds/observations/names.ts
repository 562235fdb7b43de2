import { words } from '../../locales.js';
import { AREA_LABELS, QUALIFIER_LABELS } from '../figures/names.js';
import { defineNames } from '../names.js';
import { AREA, BASE, QUALIFIER, SUBREGION, VALUE } from '../shared-names.js';
import { observationSchema } from './schema.js';

export const names = defineNames(observationSchema, {
  singular: words('Waarneming', 'Observation'),
  plural: words('Waarnemingen', 'Observations'),
  help: words(
    'Eén getal van een indicator, voor een periode en een gebied.',
    'One value of an indicator, for a period and an area.',
  ),
  tabs: { observation: words('Waarneming', 'Observation') },
  fields: {
    ...BASE,
    indicator: {
      tab: 'observation',
      label: words('Indicator', 'Indicator'),
      meaning: words('indicator waar de waarde bij hoort', 'indicator that the value belongs to'),
    },
    period: {
      tab: 'observation',
      label: words('Periode', 'Period'),
      help: words(
        '2024, 2024-Q3, 2024-09 of 2023-2027. Leeg: niet vermeld.',
        '2024, 2024-Q3, 2024-09 or 2023-2027. Empty: not stated.',
      ),
      meaning: words('tijd waarvoor de waarde geldt', 'time that the value applies to'),
    },
    value: { ...VALUE, tab: 'observation' },
    qualifier: { ...QUALIFIER, tab: 'observation', choices: QUALIFIER_LABELS },
    area: { ...AREA, tab: 'observation', choices: AREA_LABELS },
    subregion: { ...SUBREGION, tab: 'observation' },
    figure: {
      tab: 'observation',
      label: words('Kerncijfer', 'Figure'),
      help: words(
        'Het kerncijfer dat ditzelfde getal geeft, als dat er is.',
        'The figure that gives the same value, where one does.',
      ),
      meaning: words('cijfer uit de agenda dat de waarde geeft', 'figure of the agenda that gives the value'),
    },
  },
});
