import { words } from '../../locales.js';
import { defineNames } from '../names.js';
import { LEAD, ORDER, PAGE, TITLE } from '../shared-names.js';
import { audienceSchema } from './schema.js';

export const names = defineNames(audienceSchema, {
  singular: words('Doelgroep', 'Audience'),
  plural: words('Doelgroepen', 'Audiences'),
  help: words(
    'Den Haag, Brussel, New Dutch en iedereen: elk met een eigen boodschap.',
    'The Hague, Brussels, New Dutch and everyone: each with its own message.',
  ),
  tabs: { message: words('Boodschap', 'Message'), facts: words('Gegevens', 'Facts') },
  fields: {
    ...PAGE,
    title: { ...TITLE, tab: 'message' },
    lead: { ...LEAD, tab: 'message' },
    message: {
      tab: 'message',
      label: words('Boodschap', 'Message'),
      meaning: words('boodschap voor deze doelgroep', 'message for this audience'),
    },
    keyFigures: {
      tab: 'facts',
      label: words('Kerncijfers', 'Key figures'),
      help: words(
        'De cijfers van “Iedereen” openen de voorpagina.',
        'Those of “Everyone” open the home page.',
      ),
      meaning: words('cijfers die voorop staan, op volgorde', 'figures shown first, in order'),
    },
    order: { ...ORDER, tab: 'facts' },
  },
});
