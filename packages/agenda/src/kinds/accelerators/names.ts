import { words } from '../../locales.js';
import { defineNames } from '../names.js';
import { BODY, IMAGE, LEAD, NUMBER, PAGE, TITLE } from '../shared-names.js';
import { acceleratorSchema } from './schema.js';

export const names = defineNames(acceleratorSchema, {
  singular: words('Versneller', 'Accelerator'),
  plural: words('Versnellers', 'Accelerators'),
  help: words(
    'De vijf voorwaarden waaraan de agenda werkt.',
    'The five conditions that the agenda works on.',
  ),
  tabs: {
    text: words('Tekst', 'Text'),
    vision: words('Streefbeeld en overheid', 'Vision and government'),
    facts: words('Gegevens', 'Facts'),
  },
  fields: {
    ...PAGE,
    title: { ...TITLE, tab: 'text' },
    lead: { ...LEAD, tab: 'text' },
    body: { ...BODY, tab: 'text' },
    vision: {
      tab: 'vision',
      label: words('Streefbeeld', 'Vision'),
      help: words('Wat is waar als het werk gedaan is?', 'What is true when the work is done?'),
      meaning: words('streefbeeld: wat er straks anders is', 'vision: what should be true in the end'),
    },
    governmentRole: {
      tab: 'vision',
      label: words('Rol van de overheid', 'Role of government'),
      shown: words('Wat de overheid doet', 'What government does'),
      meaning: words('wat de overheid doet', 'what government does'),
    },
    number: { ...NUMBER, tab: 'facts' },
    image: { ...IMAGE, tab: 'facts' },
  },
});
