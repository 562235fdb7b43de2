import { words } from '../../locales.js';
import { defineNames, type Labels } from '../names.js';
import { BASE, BODY, FIGURES, ORDER, SECTION, SOURCES } from '../shared-names.js';
import { type CONTEXT_LEVELS, contextPointSchema } from './schema.js';

export const CONTEXT_LEVEL_LABELS: Labels<(typeof CONTEXT_LEVELS)[number]> = {
  eu: words('Europa', 'Europe'),
  nl: words('Nederland', 'the Netherlands'),
  mra: words('De regio', 'The region'),
};

export const names = defineNames(contextPointSchema, {
  singular: words('Feit over de omgeving', 'Context point'),
  plural: words('Feiten over de omgeving', 'Context points'),
  shown: words('Wat er om de regio speelt', 'The world around the region'),
  help: words(
    'Wat er in Europa, Nederland en de regio speelt, met de herkomst.',
    'What is going on in Europe, the Netherlands and the region, and where it comes from.',
  ),
  tabs: { text: words('Tekst', 'Text'), origin: words('Herkomst', 'Origin') },
  fields: {
    ...BASE,
    text: {
      ...BODY,
      tab: 'text',
      help: words('Eén of twee zinnen.', 'One or two sentences.'),
      meaning: words('de tekst, in een paar zinnen', 'the text, in a few sentences'),
    },
    level: {
      tab: 'text',
      label: words('Gaat over', 'Is about'),
      meaning: words('schaal: Europa, Nederland of de MRA', 'scale: Europe, the Netherlands or the MRA'),
      choices: CONTEXT_LEVEL_LABELS,
    },
    order: {
      ...ORDER,
      tab: 'text',
      help: words('De plaats onder de feiten over hetzelfde.', 'The place among those about the same.'),
    },
    figures: { ...FIGURES, tab: 'origin' },
    sources: { ...SOURCES, tab: 'origin' },
    section: { ...SECTION, tab: 'origin' },
  },
});
