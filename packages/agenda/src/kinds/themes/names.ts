import { words } from '../../locales.js';
import { defineNames } from '../names.js';
import { LEAD, NAME, ORDER, PAGE } from '../shared-names.js';
import { themeSchema } from './schema.js';

export const names = defineNames(themeSchema, {
  singular: words('Thema', 'Theme'),
  plural: words('Thema’s', 'Themes'),
  help: words(
    'Onze indeling van sectoren, hotspots, kruisbestuivingen en lobbyvragen.',
    'Our grouping of sectors, hotspots, cross-pollinations and asks.',
  ),
  tabs: { text: words('Tekst', 'Text') },
  fields: {
    ...PAGE,
    title: { ...NAME, tab: 'text' },
    lead: { ...LEAD, tab: 'text' },
    order: { ...ORDER, tab: 'text' },
  },
});
