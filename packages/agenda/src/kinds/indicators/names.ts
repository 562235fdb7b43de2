import { words } from '../../locales.js';
import { UNIT_LABELS } from '../figures/names.js';
import { defineNames, type Labels } from '../names.js';
import { BASE, ORDER, THEME, TITLE, UNIT } from '../shared-names.js';
import { type FREQUENCIES, indicatorSchema } from './schema.js';

export const FREQUENCY_LABELS: Labels<(typeof FREQUENCIES)[number]> = {
  year: words('elk jaar', 'every year'),
  quarter: words('elk kwartaal', 'every quarter'),
  month: words('elke maand', 'every month'),
  once: words('eenmalig', 'once'),
};

export const names = defineNames(indicatorSchema, {
  singular: words('Indicator', 'Indicator'),
  plural: words('Indicatoren', 'Indicators'),
  help: words(
    'Reeksen van de innovatiemonitor. De getallen zelf zijn waarnemingen.',
    'Series of the innovation monitor. Their values are observations.',
  ),
  tabs: { text: words('Tekst', 'Text'), facts: words('Gegevens', 'Facts') },
  fields: {
    ...BASE,
    title: { ...TITLE, tab: 'text' },
    definition: {
      tab: 'text',
      label: words('Definitie', 'Definition'),
      help: words('Wat wordt er gemeten, en hoe?', 'What is measured, and how?'),
      meaning: words('wat er gemeten wordt, en hoe', 'what is measured, and how'),
    },
    unit: { ...UNIT, tab: 'facts', choices: UNIT_LABELS },
    frequency: {
      tab: 'facts',
      label: words('Hoe vaak', 'How often'),
      help: words(
        'Hoe vaak er een nieuw getal komt. Leeg: niet bekend.',
        'How often a new value comes. Empty: not known.',
      ),
      meaning: words('hoe vaak er een nieuwe waarde komt', 'how often a new value comes'),
      choices: FREQUENCY_LABELS,
    },
    source: {
      tab: 'facts',
      label: words('Bron', 'Source'),
      help: words('Leeg: de agenda zelf.', 'Empty: the agenda itself.'),
      meaning: words('publicatie; leeg is de agenda zelf', 'publication; empty is the agenda itself'),
    },
    theme: { ...THEME, tab: 'facts' },
    challenge: {
      tab: 'facts',
      label: words('Opgave', 'Challenge'),
      meaning: words('opgave waar de indicator bij hoort', 'challenge that the indicator belongs to'),
    },
    order: { ...ORDER, tab: 'facts' },
  },
});
