import { words } from '../../locales.js';
import { defineNames, type Labels } from '../names.js';
import { BASE, BODY, ORDER, SUBREGION, TITLE } from '../shared-names.js';
import { type DEVELOPMENT_LINE_KINDS, developmentLineSchema } from './schema.js';

export const DEVELOPMENT_LINE_KIND_LABELS: Labels<(typeof DEVELOPMENT_LINE_KINDS)[number]> = {
  ambition: words('ambitie', 'ambition'),
  line: words('ontwikkellijn', 'development line'),
  theme: words('thema', 'theme'),
  cluster: words('cluster', 'cluster'),
  challenge: words('opgave', 'challenge'),
  'location-factor': words('wat een plek nodig heeft', 'what a location needs'),
  'home-work-balance': words('wonen en werken in evenwicht', 'homes and jobs in balance'),
};

export const names = defineNames(developmentLineSchema, {
  singular: words('Ontwikkellijn', 'Development line'),
  plural: words('Ontwikkellijnen', 'Development lines'),
  shown: words('Ontwikkellijnen', 'Lines of development'),
  help: words('Wat een deelregio wil ontwikkelen.', 'What a subregion sets out to develop.'),
  tabs: { text: words('Tekst', 'Text'), facts: words('Gegevens', 'Facts') },
  fields: {
    ...BASE,
    title: { ...TITLE, tab: 'text' },
    text: {
      ...BODY,
      tab: 'text',
      help: words('Eén of twee zinnen.', 'One or two sentences.'),
      meaning: words('de tekst, in een paar zinnen', 'the text, in a few sentences'),
    },
    subregion: { ...SUBREGION, tab: 'facts' },
    kind: {
      tab: 'facts',
      label: words('Soort', 'Kind'),
      meaning: words('soort', 'kind'),
      choices: DEVELOPMENT_LINE_KIND_LABELS,
    },
    parent: {
      tab: 'facts',
      label: words('Onderdeel van', 'Part of'),
      help: words(
        'De lijn waar deze onder valt. U kiest uit de lijnen van dezelfde deelregio.',
        'The line that this one belongs to, from the same subregion.',
      ),
      meaning: words('onderdeel waar dit onder valt', 'item that this one comes under'),
      within: 'subregion',
    },
    order: { ...ORDER, tab: 'facts' },
  },
});
