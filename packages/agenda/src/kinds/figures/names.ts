import { words } from '../../locales.js';
import { defineNames, type Labels } from '../names.js';
import { AREA, BASE, MUNICIPALITY, QUALIFIER, SECTION, SUBREGION, UNIT, VALUE } from '../shared-names.js';
import { type AREAS, figureSchema, type QUALIFIERS, type UNITS } from './schema.js';

export const UNIT_LABELS: Labels<(typeof UNITS)[number]> = {
  count: words('aantal', 'number'),
  percent: words('procent', 'per cent'),
  euro: words('euro', 'euros'),
  'square-metre': words('vierkante meter', 'square metres'),
  'square-kilometre': words('vierkante kilometer', 'square kilometres'),
  hectare: words('hectare', 'hectares'),
  kilometre: words('kilometer', 'kilometres'),
  megawatt: words('megawatt', 'megawatts'),
  tonne: words('ton', 'tonnes'),
  minute: words('minuten', 'minutes'),
  year: words('jaar', 'years'),
  rank: words('plaats op een ranglijst', 'place in a ranking'),
  share: words('deel van het geheel', 'part of the whole'),
};

export const QUALIFIER_LABELS: Labels<(typeof QUALIFIERS)[number]> = {
  exact: words('precies', 'exact'),
  about: words('ongeveer', 'about'),
  nearly: words('bijna', 'nearly'),
  'more-than': words('meer dan', 'more than'),
  'less-than': words('minder dan', 'less than'),
};

export const AREA_LABELS: Labels<(typeof AREAS)[number]> = {
  eu: words('Europese Unie', 'European Union'),
  nl: words('Nederland', 'the Netherlands'),
  'noord-holland': words('Noord-Holland', 'Noord-Holland'),
  flevoland: words('Flevoland', 'Flevoland'),
  mra: words('Metropoolregio Amsterdam', 'Amsterdam Metropolitan Area'),
  subregion: words('deelregio', 'subregion'),
  outside: words('buiten de MRA', 'outside the MRA'),
};

export const names = defineNames(figureSchema, {
  singular: words('Kerncijfer', 'Figure'),
  plural: words('Kerncijfers', 'Figures'),
  help: words(
    'Eén getal met wat het telt en waar het vandaan komt. Overal waar het cijfer staat, verandert het mee.',
    'One value, what it counts and where it comes from. It changes everywhere at once.',
  ),
  tabs: { figure: words('Cijfer', 'Figure'), origin: words('Herkomst', 'Origin') },
  fields: {
    ...BASE,
    value: { ...VALUE, tab: 'figure' },
    unit: { ...UNIT, tab: 'figure', choices: UNIT_LABELS },
    qualifier: { ...QUALIFIER, tab: 'figure', choices: QUALIFIER_LABELS },
    label: {
      tab: 'figure',
      label: words('Wat telt het?', 'What does it count?'),
      help: words(
        'Zoals het na het getal staat, met een kleine letter: “inwoners”.',
        'As it follows the number, in lower case: “residents”.',
      ),
      meaning: words('wat het getal telt', 'what the number counts'),
    },
    year: {
      tab: 'origin',
      label: words('Jaar', 'Year'),
      help: words('2024 of 2025-2028. Leeg: niet vermeld.', '2024 or 2025-2028. Empty: not stated.'),
      meaning: words('jaar; leeg is niet vermeld', 'year; empty is not stated'),
    },
    area: { ...AREA, tab: 'origin', choices: AREA_LABELS },
    subregion: { ...SUBREGION, tab: 'origin' },
    municipality: {
      ...MUNICIPALITY,
      tab: 'origin',
      help: words(
        'De naam, als het cijfer over één gemeente gaat.',
        'Its name, where the figure is about one.',
      ),
    },
    source: {
      tab: 'origin',
      label: words('Bron', 'Source'),
      help: words('Leeg: de agenda zelf.', 'Empty: the agenda itself.'),
      meaning: words('publicatie; leeg is de agenda zelf', 'publication; empty is the agenda itself'),
    },
    section: { ...SECTION, tab: 'origin' },
  },
});
