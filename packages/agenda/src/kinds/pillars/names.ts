import { words } from '../../locales.js';
import { defineNames } from '../names.js';
import { BASE, BODY, NUMBER, TITLE } from '../shared-names.js';
import { pillarSchema } from './schema.js';

export const names = defineNames(pillarSchema, {
  singular: words('Pijler', 'Pillar'),
  plural: words('Pijlers', 'Pillars'),
  help: words('De keuzes waarop de aanpak rust.', 'The choices that the approach rests on.'),
  tabs: { text: words('Tekst', 'Text') },
  fields: {
    ...BASE,
    title: { ...TITLE, tab: 'text' },
    body: { ...BODY, tab: 'text' },
    number: { ...NUMBER, tab: 'text' },
  },
});
