import { words } from '../../locales.js';
import { defineNames } from '../names.js';
import { BODY, LEAD, PAGE, TITLE } from '../shared-names.js';
import { pageSchema } from './schema.js';

export const names = defineNames(pageSchema, {
  singular: words('Pagina', 'Page'),
  plural: words('Pagina’s', 'Pages'),
  shown: words('Over deze site', 'About this site'),
  help: words(
    'Pagina’s die op zichzelf staan: over, colofon, privacy, toegankelijkheid, contact.',
    'Pages that stand by themselves: about, colophon, privacy, accessibility, contact.',
  ),
  tabs: { text: words('Tekst', 'Text') },
  fields: {
    ...PAGE,
    title: { ...TITLE, tab: 'text' },
    lead: { ...LEAD, tab: 'text' },
    body: { ...BODY, tab: 'text' },
  },
});
