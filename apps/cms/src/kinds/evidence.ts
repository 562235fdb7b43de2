import { FREQUENCY_LABELS } from '@mra/agenda';
import type { CollectionConfig } from 'payload';
import { collection, tab } from '../collections/collection';
import {
  AREA,
  FACTS_TAB,
  ORDER,
  QUALIFIER,
  SECTION,
  SUBREGION,
  TEXT_TAB,
  THEME,
  TITLE,
  UNIT,
  VALUE,
} from '../collections/words';
import { importEndpoint } from '../observations/endpoint';

/** What the agenda rests on: figures, publications, the monitor and the words it uses. */
export const evidenceCollections: CollectionConfig[] = [
  collection('figures', {
    group: 'evidence',
    singular: ['Kerncijfer', 'Figure'],
    plural: ['Kerncijfers', 'Figures'],
    help: [
      'Eén getal met wat het telt en waar het vandaan komt. Overal waar het cijfer staat, verandert het mee.',
      'One value, what it counts and where it comes from. It changes everywhere at once.',
    ],
    columns: ['value', 'unit', 'label', 'area', 'subregion'],
    sort: 'key',
    tabs: [
      tab(['Cijfer', 'Figure'], {
        value: VALUE,
        unit: UNIT,
        qualifier: QUALIFIER,
        label: {
          label: ['Wat telt het?', 'What does it count?'],
          help: [
            'Zoals het na het getal staat, met een kleine letter: “inwoners”.',
            'As it follows the number, in lower case: “residents”.',
          ],
        },
      }),
      tab(['Herkomst', 'Origin'], {
        year: {
          label: ['Jaar', 'Year'],
          help: ['2024 of 2025-2028. Leeg: niet vermeld.', '2024 or 2025-2028. Empty: not stated.'],
        },
        area: AREA,
        subregion: SUBREGION,
        municipality: {
          label: ['Gemeente', 'Municipality'],
          help: [
            'De naam, als het cijfer over één gemeente gaat.',
            'Its name, where the figure is about one.',
          ],
        },
        source: {
          label: ['Bron', 'Source'],
          help: ['Leeg: de agenda zelf.', 'Empty: the agenda itself.'],
        },
        section: SECTION,
      }),
    ],
  }),
  collection('sources', {
    group: 'evidence',
    singular: ['Bron', 'Source'],
    plural: ['Bronnen', 'Sources'],
    help: [
      'Publicaties waarop een cijfer of bewering rust.',
      'Publications that a figure or claim rests on.',
    ],
    columns: ['title', 'year', 'url'],
    sort: 'key',
    tabs: [
      tab(FACTS_TAB, {
        title: TITLE,
        url: {
          label: ['Adres', 'Address'],
          help: [
            'Begint met https://. Leeg: zonder adres aangehaald.',
            'Starts with https://. Empty: cited without an address.',
          ],
        },
        year: { label: ['Jaar', 'Year'], help: ['Bijvoorbeeld 2024.', 'For example 2024.'] },
      }),
    ],
  }),
  collection('indicators', {
    group: 'evidence',
    singular: ['Indicator', 'Indicator'],
    plural: ['Indicatoren', 'Indicators'],
    help: [
      'Reeksen van de innovatiemonitor. De getallen zelf zijn waarnemingen.',
      'Series of the innovation monitor. Their values are observations.',
    ],
    columns: ['title', 'unit', 'theme', 'order'],
    sort: 'order',
    tabs: [
      tab(TEXT_TAB, {
        title: TITLE,
        definition: {
          label: ['Definitie', 'Definition'],
          help: ['Wat wordt er gemeten, en hoe?', 'What is measured, and how?'],
        },
      }),
      tab(FACTS_TAB, {
        unit: UNIT,
        frequency: {
          label: ['Hoe vaak', 'How often'],
          help: [
            'Hoe vaak er een nieuw getal komt. Leeg: niet bekend.',
            'How often a new value comes. Empty: not known.',
          ],
          choices: FREQUENCY_LABELS,
        },
        source: {
          label: ['Bron', 'Source'],
          help: ['Leeg: de agenda zelf.', 'Empty: the agenda itself.'],
        },
        theme: THEME,
        challenge: { label: ['Opgave', 'Challenge'] },
        order: ORDER,
      }),
    ],
  }),
  collection('observations', {
    group: 'evidence',
    singular: ['Waarneming', 'Observation'],
    plural: ['Waarnemingen', 'Observations'],
    help: [
      'Eén getal van een indicator, voor een periode en een gebied.',
      'One value of an indicator, for a period and an area.',
    ],
    title: { from: 'indicator.title' },
    aboveList: '/admin/import-observations#ImportObservations',
    endpoints: [importEndpoint],
    columns: ['indicator', 'period', 'area', 'subregion', 'value'],
    sort: 'key',
    tabs: [
      tab(['Waarneming', 'Observation'], {
        indicator: { label: ['Indicator', 'Indicator'] },
        period: {
          label: ['Periode', 'Period'],
          help: [
            '2024, 2024-Q3, 2024-09 of 2023-2027. Leeg: niet vermeld.',
            '2024, 2024-Q3, 2024-09 or 2023-2027. Empty: not stated.',
          ],
        },
        value: VALUE,
        qualifier: QUALIFIER,
        area: AREA,
        subregion: SUBREGION,
        figure: {
          label: ['Kerncijfer', 'Figure'],
          help: [
            'Het kerncijfer dat ditzelfde getal geeft, als dat er is.',
            'The figure that gives the same value, where one does.',
          ],
        },
      }),
    ],
  }),
  collection('terms', {
    group: 'evidence',
    singular: ['Begrip', 'Term'],
    plural: ['Begrippen', 'Terms'],
    help: ['De begrippenlijst van de site.', 'The glossary of the site.'],
    columns: ['title', 'text'],
    sort: 'key',
    tabs: [
      tab(TEXT_TAB, {
        title: { label: ['Begrip', 'Term'] },
        text: { label: ['Uitleg', 'Explanation'] },
        forms: {
          label: ['Andere vormen', 'Other forms'],
          help: [
            'Zoals het meervoud; alleen zo herkent de site het begrip in een tekst. Typ een vorm en druk op Enter.',
            'Such as the plural; only by these is the term recognised in texts. Type a form and press Enter.',
          ],
        },
      }),
    ],
  }),
  collection('abbreviations', {
    group: 'evidence',
    singular: ['Afkorting', 'Abbreviation'],
    plural: ['Afkortingen', 'Abbreviations'],
    help: ['Afkortingen en waar ze voor staan.', 'Short forms and what they stand for.'],
    title: 'short',
    columns: ['short', 'title', 'explainedBy'],
    sort: 'short',
    tabs: [
      tab(FACTS_TAB, {
        short: { label: ['Afkorting', 'Abbreviation'] },
        title: { label: ['Staat voor', 'Stands for'] },
        explainedBy: {
          label: ['Uitgelegd bij', 'Explained by'],
          help: [
            'De partij, het begrip of het programma waar meer staat.',
            'The organisation, term or programme that says more.',
          ],
        },
      }),
    ],
  }),
];
