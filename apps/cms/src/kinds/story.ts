import type { CollectionConfig } from 'payload';
import { collection, tab } from '../collections/collection';
import { BODY, choices, FIGURES, LEAD, ORDER, TEXT_TAB, TITLE } from '../collections/words';

const ILLUSTRATIONS = choices({
  map: ['de kaart van de regio', 'the map of the region'],
  network: ['het net van kruisbestuivingen', 'the network of cross-pollinations'],
  number: ['het eerste kerncijfer, groot', 'the first figure, set large'],
  accelerators: ['de vijf versnellers', 'the five accelerators'],
  hotspots: ['de innovatiehotspots', 'the hotspots'],
  asks: ['de lobbyvragen', 'the asks'],
});

/** The innovation story, for everyone and for those who lobby. */
export const storyCollections: CollectionConfig[] = [
  collection('chapters', {
    group: 'story',
    singular: ['Hoofdstuk', 'Chapter'],
    plural: ['Hoofdstukken', 'Chapters'],
    help: [
      'Het innovatieverhaal van de regio, in volgorde.',
      'The innovation story of the region, in order.',
    ],
    columns: ['order', 'title'],
    sort: 'order',
    tabs: [
      tab(TEXT_TAB, { title: TITLE, lead: LEAD, body: BODY }),
      tab(['Beeld en cijfers', 'Picture and figures'], {
        illustration: {
          label: ['Illustratie', 'Illustration'],
          help: [
            'De site tekent deze uit de gegevens van de agenda.',
            'The site draws it from the agenda’s own data.',
          ],
          choices: ILLUSTRATIONS,
        },
        figures: {
          ...FIGURES,
          help: ['Waar dit hoofdstuk op rust, in volgorde.', 'What this chapter rests on, in order.'],
        },
        order: ORDER,
      }),
    ],
  }),
  collection('messages', {
    group: 'story',
    singular: ['Boodschap', 'Message'],
    plural: ['Boodschappen', 'Messages'],
    help: [
      'Per hoofdstuk één zin voor elke doelgroep: om te zeggen, aan te halen en te delen.',
      'One sentence of each chapter for each audience: to say, quote and share.',
    ],
    title: 'text',
    columns: ['text', 'chapter', 'audience'],
    sort: 'key',
    tabs: [
      tab(TEXT_TAB, {
        chapter: { label: ['Hoofdstuk', 'Chapter'] },
        audience: { label: ['Doelgroep', 'Audience'] },
        text: { label: ['Boodschap', 'Message'], help: ['Eén zin.', 'One sentence.'] },
      }),
    ],
  }),
];
