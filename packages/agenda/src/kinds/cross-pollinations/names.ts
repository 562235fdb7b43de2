import { words } from '../../locales.js';
import { defineNames, type Labels } from '../names.js';
import {
  EMPTY_IS_NOT_KNOWN,
  HOTSPOTS,
  LEAD,
  ORGANISATIONS,
  PAGE,
  SECTORS,
  THEME,
  TITLE,
} from '../shared-names.js';
import { crossPollinationSchema, type LINK_ORIGINS, type LINK_STATES } from './schema.js';

export const LINK_STATE_LABELS: Labels<(typeof LINK_STATES)[number]> = {
  exploring: words('wordt verkend', 'being explored'),
  'under-way': words('loopt', 'under way'),
};

export const LINK_ORIGIN_LABELS: Labels<(typeof LINK_ORIGINS)[number]> = {
  track: words('kans voor de hele regio', 'opportunity for the whole region'),
  profile: words('uit het profiel van een deelregio', 'from a subregion’s profile'),
  prose: words('genoemd in de agenda', 'named in the agenda'),
};

export const names = defineNames(crossPollinationSchema, {
  singular: words('Kruisbestuiving', 'Cross-pollination'),
  plural: words('Kruisbestuivingen', 'Cross-pollinations'),
  shown: words('Kruisbestuivingen', 'Cross-pollination'),
  help: words(
    'Kansrijke verbindingen tussen sectoren van verschillende deelregio’s.',
    'Promising links between sectors of different subregions.',
  ),
  tabs: {
    text: words('Tekst', 'Text'),
    facts: words('Gegevens', 'Facts'),
    relations: words('Hoort bij', 'Relations'),
  },
  fields: {
    ...PAGE,
    title: { ...TITLE, tab: 'text' },
    lead: { ...LEAD, tab: 'text' },
    from: {
      tab: 'facts',
      label: words('Van', 'From'),
      help: words('Leeg: de MRA als geheel.', 'Empty: the MRA as a whole.'),
      meaning: words('deelregio waar de verbinding begint', 'subregion where the link begins'),
    },
    to: {
      tab: 'facts',
      label: words('Naar', 'To'),
      help: words(
        'Leeg: de MRA als geheel, of een partner buiten de MRA.',
        'Empty: the MRA as a whole, or a partner outside it.',
      ),
      meaning: words('deelregio’s waar de verbinding heen gaat', 'subregions that the link leads to'),
    },
    partners: {
      tab: 'facts',
      label: words('Partners in woorden', 'Partners in words'),
      help: words('Als de andere kant geen deelregio is.', 'Where the other end is no subregion.'),
      meaning: words('het andere eind, als dat geen deelregio is', 'the other end, where it is no subregion'),
    },
    theme: { ...THEME, tab: 'facts' },
    state: {
      tab: 'facts',
      label: words('Stand', 'State'),
      help: EMPTY_IS_NOT_KNOWN,
      meaning: words('hoe het ervoor staat', 'how things stand'),
      choices: LINK_STATE_LABELS,
    },
    origin: {
      tab: 'facts',
      label: words('Waar in de agenda', 'Where in the agenda'),
      meaning: words('waar in de agenda het staat', 'where in the agenda it is found'),
      choices: LINK_ORIGIN_LABELS,
    },
    sectors: { ...SECTORS, tab: 'relations' },
    hotspots: { ...HOTSPOTS, tab: 'relations' },
    programmes: {
      tab: 'relations',
      label: words('Programma’s', 'Programmes'),
      meaning: words('fondsen en programma’s die erbij horen', 'funds and programmes involved'),
    },
    organisations: { ...ORGANISATIONS, tab: 'relations' },
  },
});
