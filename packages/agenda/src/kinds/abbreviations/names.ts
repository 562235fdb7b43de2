import { words } from '../../locales.js';
import { defineNames } from '../names.js';
import { BASE } from '../shared-names.js';
import { abbreviationSchema } from './schema.js';

export const names = defineNames(abbreviationSchema, {
  singular: words('Afkorting', 'Abbreviation'),
  plural: words('Afkortingen', 'Abbreviations'),
  help: words('Afkortingen en waar ze voor staan.', 'Short forms and what they stand for.'),
  tabs: { facts: words('Gegevens', 'Facts') },
  fields: {
    ...BASE,
    short: {
      tab: 'facts',
      label: words('Afkorting', 'Abbreviation'),
      meaning: words('de afkorting', 'the abbreviation'),
    },
    title: { tab: 'facts', label: words('Staat voor', 'Stands for'), meaning: words('naam', 'name') },
    explainedBy: {
      tab: 'facts',
      label: words('Uitgelegd bij', 'Explained by'),
      help: words(
        'De partij, het begrip of het programma waar meer staat.',
        'The organisation, term or programme that says more.',
      ),
      meaning: words('document dat er meer over zegt', 'document that says more about it'),
    },
  },
});
