import { words } from '../../locales.js';
import { defineNames } from '../names.js';
import { BASE, TITLE } from '../shared-names.js';
import { sourceSchema } from './schema.js';

export const names = defineNames(sourceSchema, {
  singular: words('Bron', 'Source'),
  plural: words('Bronnen', 'Sources'),
  help: words(
    'Publicaties waarop een cijfer of bewering rust.',
    'Publications that a figure or claim rests on.',
  ),
  tabs: { facts: words('Gegevens', 'Facts') },
  fields: {
    ...BASE,
    title: { ...TITLE, tab: 'facts' },
    url: {
      tab: 'facts',
      label: words('Adres', 'Address'),
      help: words(
        'Begint met https://. Leeg: zonder adres aangehaald.',
        'Starts with https://. Empty: cited without an address.',
      ),
      meaning: words('webadres van de publicatie', 'web address of the publication'),
    },
    year: {
      tab: 'facts',
      label: words('Jaar', 'Year'),
      help: words('Bijvoorbeeld 2024.', 'For example 2024.'),
      meaning: words('jaar; leeg is niet vermeld', 'year; empty is not stated'),
    },
  },
});
