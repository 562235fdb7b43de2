import { words } from '../../locales.js';
import { defineNames } from '../names.js';
import { ALSO_KNOWN_AS, BASE, NAME, SUBREGIONS, THEME } from '../shared-names.js';
import { sectorSchema } from './schema.js';

export const names = defineNames(sectorSchema, {
  singular: words('Sector of cluster', 'Sector'),
  plural: words('Sectoren en clusters', 'Sectors'),
  shown: words('Sectoren', 'Sectors'),
  help: words('Waar een deelregio sterk in is.', 'What a subregion is strong in.'),
  tabs: { text: words('Tekst', 'Text'), relations: words('Hoort bij', 'Relations') },
  fields: {
    ...BASE,
    title: { ...NAME, tab: 'text' },
    text: {
      tab: 'text',
      label: words('Welke rol speelt deze sector?', 'What part does it play?'),
      help: words('Eén of twee zinnen.', 'One or two sentences.'),
      meaning: words('de tekst, in een paar zinnen', 'the text, in a few sentences'),
    },
    alsoKnownAs: { ...ALSO_KNOWN_AS, tab: 'text' },
    theme: { ...THEME, tab: 'relations' },
    subregions: {
      ...SUBREGIONS,
      tab: 'relations',
      help: words('Leeg: de hele MRA.', 'Empty: the MRA as a whole.'),
    },
    municipality: {
      tab: 'relations',
      label: words('Gemeente', 'Municipality'),
      meaning: words('gemeente waar het over gaat', 'municipality that it concerns'),
    },
    parent: {
      tab: 'relations',
      label: words('Onderdeel van', 'Part of'),
      meaning: words('onderdeel waar dit onder valt', 'item that this one comes under'),
    },
  },
});
