import { AREA_LABELS, ORGANISATION_TYPE_LABELS } from '@mra/agenda';
import type { CollectionConfig } from 'payload';
import { collection, tab } from './collection';
import { choices, FACTS_TAB, NAME, SECTION, SUBREGION, TITLE } from './words';

const UNITS = choices({
  count: ['aantal', 'count'],
  percent: ['procent', 'percent'],
  euro: ['euro', 'euro'],
  'square-metre': ['vierkante meter', 'square metre'],
  'square-kilometre': ['vierkante kilometer', 'square kilometre'],
  hectare: ['hectare', 'hectare'],
  kilometre: ['kilometer', 'kilometre'],
  megawatt: ['megawatt', 'megawatt'],
  tonne: ['ton', 'tonne'],
  minute: ['minuten', 'minutes'],
  year: ['jaren', 'years'],
  rank: ['plaats (top 5 is 5)', 'rank (top 5 is 5)'],
  share: ['deel van één (een vijfde is 0.2)', 'share of one (one fifth is 0.2)'],
});

const QUALIFIERS = choices({
  exact: ['precies', 'exact'],
  about: ['ongeveer', 'about'],
  nearly: ['bijna', 'nearly'],
  'more-than': ['meer dan', 'more than'],
  'less-than': ['minder dan', 'less than'],
});

/** What the agenda rests on: figures, publications, and who takes part. */
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
    sort: 'label',
    tabs: [
      tab(['Cijfer', 'Figure'], {
        value: {
          label: ['Waarde', 'Value'],
          help: ['18,9% vult u in als 18.9', '18.9% is entered as 18.9'],
        },
        unit: { label: ['Eenheid', 'Unit'], choices: UNITS },
        qualifier: { label: ['Hoe zeker', 'Qualifier'], choices: QUALIFIERS },
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
        area: {
          label: ['Gebied', 'Area'],
          choices: { ...AREA_LABELS, ...choices({ subregion: ['Deelregio', 'Subregion'] }) },
        },
        subregion: SUBREGION,
        municipality: { label: ['Gemeente', 'Municipality'] },
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
    sort: 'title',
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
  collection('organisations', {
    group: 'evidence',
    singular: ['Partij', 'Organisation'],
    plural: ['Partijen', 'Organisations'],
    help: [
      'Overheden, ROM’s, boards, scholen, bedrijven en netwerken.',
      'Governments, ROMs, boards, schools, companies and networks.',
    ],
    columns: ['title', 'type', 'subregion'],
    sort: 'title',
    tabs: [
      tab(FACTS_TAB, {
        title: NAME,
        type: { label: ['Soort', 'Type'], choices: ORGANISATION_TYPE_LABELS },
        subregion: SUBREGION,
        website: {
          label: ['Website', 'Website'],
          help: ['Begint met https://.', 'Starts with https://.'],
        },
      }),
    ],
  }),
];
