import { words } from '../../locales.js';
import { defineNames } from '../names.js';
import { BASE, BODY, FIGURES, NUMBER, TITLE } from '../shared-names.js';
import { challengeSchema } from './schema.js';

export const names = defineNames(challengeSchema, {
  singular: words('Opgave', 'Challenge'),
  plural: words('Opgaven', 'Challenges'),
  help: words('De vragen waar de regio voor staat.', 'The questions that the region faces.'),
  tabs: { text: words('Tekst', 'Text'), facts: words('Gegevens', 'Facts') },
  fields: {
    ...BASE,
    title: { ...TITLE, tab: 'text' },
    direction: {
      tab: 'text',
      label: words('Richting', 'Direction'),
      help: words('Welke kant het op moet: “productiviteit omhoog”.', 'Which way it should go.'),
      meaning: words('welke kant het op moet', 'which way it should go'),
    },
    body: { ...BODY, tab: 'text' },
    number: { ...NUMBER, tab: 'facts' },
    figures: { ...FIGURES, tab: 'facts' },
  },
});
