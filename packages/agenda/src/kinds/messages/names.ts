import { words } from '../../locales.js';
import { defineNames } from '../names.js';
import { BASE } from '../shared-names.js';
import { messageSchema } from './schema.js';

export const names = defineNames(messageSchema, {
  singular: words('Boodschap', 'Message'),
  plural: words('Boodschappen', 'Messages'),
  help: words(
    'Per hoofdstuk één zin voor elke doelgroep: om te zeggen, aan te halen en te delen.',
    'One sentence of each chapter for each audience: to say, quote and share.',
  ),
  tabs: { text: words('Tekst', 'Text') },
  fields: {
    ...BASE,
    chapter: {
      tab: 'text',
      label: words('Hoofdstuk', 'Chapter'),
      meaning: words('hoofdstuk waar de zin bij hoort', 'chapter that the sentence belongs to'),
    },
    audience: {
      tab: 'text',
      label: words('Doelgroep', 'Audience'),
      meaning: words('voor wie de zin bedoeld is', 'whom the sentence is meant for'),
    },
    text: {
      tab: 'text',
      label: words('Boodschap', 'Message'),
      help: words('Eén zin.', 'One sentence.'),
      meaning: words('de tekst, in een paar zinnen', 'the text, in a few sentences'),
    },
  },
});
