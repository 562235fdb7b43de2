import { words } from '../../locales.js';
import { defineNames } from '../names.js';
import { BASE } from '../shared-names.js';
import { termSchema } from './schema.js';

export const names = defineNames(termSchema, {
  singular: words('Begrip', 'Term'),
  plural: words('Begrippen', 'Terms'),
  help: words('De begrippenlijst van de site.', 'The glossary of the site.'),
  tabs: { text: words('Tekst', 'Text') },
  fields: {
    ...BASE,
    title: { tab: 'text', label: words('Begrip', 'Term'), meaning: words('naam', 'name') },
    text: {
      tab: 'text',
      label: words('Uitleg', 'Explanation'),
      meaning: words('de tekst, in een paar zinnen', 'the text, in a few sentences'),
    },
    forms: {
      tab: 'text',
      label: words('Andere vormen', 'Other forms'),
      help: words(
        'Zoals het meervoud; alleen zo herkent de site het begrip in een tekst. Typ een vorm en druk op Enter.',
        'Such as the plural; only by these is the term recognised in texts. Type a form and press Enter.',
      ),
      meaning: words('andere vormen, zoals het meervoud', 'other forms, such as the plural'),
    },
  },
});
