import { words } from '../../locales.js';
import { defineNames } from '../names.js';
import { BODY, FIGURES, LEAD, ORDER, PAGE, TITLE } from '../shared-names.js';
import { chapterSchema } from './schema.js';

export const names = defineNames(chapterSchema, {
  singular: words('Hoofdstuk', 'Chapter'),
  plural: words('Hoofdstukken', 'Chapters'),
  shown: words('Hoofdstukken van het verhaal', 'Chapters of the story'),
  help: words(
    'Het innovatieverhaal van de regio, in volgorde.',
    'The innovation story of the region, in order.',
  ),
  tabs: { text: words('Tekst', 'Text'), picture: words('Beeld en cijfers', 'Picture and figures') },
  fields: {
    ...PAGE,
    title: { ...TITLE, tab: 'text' },
    lead: { ...LEAD, tab: 'text' },
    body: { ...BODY, tab: 'text' },
    illustration: {
      tab: 'picture',
      label: words('Illustratie', 'Illustration'),
      help: words(
        'De site tekent deze uit de gegevens van de agenda.',
        'The site draws it from the agenda’s own data.',
      ),
      meaning: words('tekening die erbij staat', 'drawing that goes with it'),
      choices: {
        map: words('de kaart van de regio', 'the map of the region'),
        network: words('het net van kruisbestuivingen', 'the network of cross-pollinations'),
        number: words('het eerste kerncijfer, groot', 'the first figure, set large'),
        accelerators: words('de vijf versnellers', 'the five accelerators'),
        hotspots: words('de innovatiehotspots', 'the hotspots'),
        asks: words('de lobbyvragen', 'the asks'),
      },
    },
    figures: {
      ...FIGURES,
      tab: 'picture',
      help: words('Waar dit hoofdstuk op rust, in volgorde.', 'What this chapter rests on, in order.'),
    },
    order: { ...ORDER, tab: 'picture' },
  },
});
