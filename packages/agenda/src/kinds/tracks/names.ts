import { words } from '../../locales.js';
import { defineNames } from '../names.js';
import { BASE, BODY, TITLE } from '../shared-names.js';
import { trackSchema } from './schema.js';

export const names = defineNames(trackSchema, {
  singular: words('Spoor', 'Track'),
  plural: words('Sporen', 'Tracks'),
  help: words('De drie sporen waarlangs het werk loopt.', 'The three tracks along which the work runs.'),
  tabs: { text: words('Tekst', 'Text') },
  fields: {
    ...BASE,
    title: { ...TITLE, tab: 'text' },
    body: { ...BODY, tab: 'text' },
    vision: {
      tab: 'text',
      label: words('Streefbeeld', 'Vision'),
      help: words('Wat is waar als het werk gedaan is?', 'What is true when the work is done?'),
      meaning: words('streefbeeld: wat er straks anders is', 'vision: what should be true in the end'),
    },
    code: {
      tab: 'text',
      label: words('Code', 'Code'),
      help: words('Bijvoorbeeld 4.2.', 'For example 4.2.'),
      meaning: words('nummer in de agenda, zoals 1a', 'number in the agenda, such as 1a'),
    },
  },
});
