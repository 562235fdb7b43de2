import { AREA_LABELS, ORGANISATION_TYPE_LABELS } from '@mra/agenda';
import type { CollectionConfig } from 'payload';
import { choices, content, FACTS_TAB, NAME, TITLE } from './content';
import { choiceField, lineField, referenceField, sectionField } from './fields';

/** What the agenda rests on: figures, publications, and who takes part. */
export const evidenceCollections: CollectionConfig[] = [
  content({
    slug: 'figures',
    sort: 'label',
    group: 'evidence',
    titleField: 'label',
    labels: { singular: { nl: 'Kerncijfer', en: 'Figure' }, plural: { nl: 'Kerncijfers', en: 'Figures' } },
    help: {
      nl: 'Eén getal met wat het telt en waar het vandaan komt. Overal waar het cijfer staat, verandert het mee.',
      en: 'One value, what it counts and where it comes from. It changes everywhere at once.',
    },
    columns: ['value', 'unit', 'label', 'area', 'changedOn'],
    tabs: [
      {
        label: { nl: 'Cijfer', en: 'Figure' },
        fields: [
          {
            type: 'row',
            fields: [
              {
                name: 'value',
                type: 'number',
                required: true,
                label: { nl: 'Waarde', en: 'Value' },
                admin: { description: { nl: '18,9% vult u in als 18.9', en: '18.9% is entered as 18.9' } },
              },
              choiceField(
                'unit',
                { nl: 'Eenheid', en: 'Unit' },
                choices({
                  count: { nl: 'aantal', en: 'count' },
                  percent: { nl: 'procent', en: 'percent' },
                  euro: { nl: 'euro', en: 'euro' },
                  'square-metre': { nl: 'vierkante meter', en: 'square metre' },
                  'square-kilometre': { nl: 'vierkante kilometer', en: 'square kilometre' },
                  hectare: { nl: 'hectare', en: 'hectare' },
                  kilometre: { nl: 'kilometer', en: 'kilometre' },
                  megawatt: { nl: 'megawatt', en: 'megawatt' },
                  tonne: { nl: 'ton', en: 'tonne' },
                  minute: { nl: 'minuten', en: 'minutes' },
                  year: { nl: 'jaren', en: 'years' },
                  rank: { nl: 'plaats (top 5 is 5)', en: 'rank (top 5 is 5)' },
                  share: { nl: 'deel van één (een vijfde is 0.2)', en: 'share of one (one fifth is 0.2)' },
                }),
                { required: true },
              ),
              choiceField(
                'qualifier',
                { nl: 'Hoe zeker', en: 'Qualifier' },
                choices({
                  exact: { nl: 'precies', en: 'exact' },
                  about: { nl: 'ongeveer', en: 'about' },
                  nearly: { nl: 'bijna', en: 'nearly' },
                  'more-than': { nl: 'meer dan', en: 'more than' },
                  'less-than': { nl: 'minder dan', en: 'less than' },
                }),
                { required: true },
              ),
            ],
          },
          lineField(
            'label',
            { nl: 'Wat telt het?', en: 'What does it count?' },
            {
              help: {
                nl: 'Zoals het na het getal staat, met een kleine letter: “inwoners”.',
                en: 'As it follows the number, in lower case: “residents”.',
              },
            },
          ),
        ],
      },
      {
        label: { nl: 'Herkomst', en: 'Origin' },
        fields: [
          {
            name: 'year',
            type: 'text',
            label: { nl: 'Jaar', en: 'Year' },
            admin: {
              description: {
                nl: '2024 of 2025-2028. Leeg: niet vermeld.',
                en: '2024 or 2025-2028. Empty: not stated.',
              },
            },
          },
          choiceField(
            'area',
            { nl: 'Gebied', en: 'Area' },
            [...choices(AREA_LABELS), { value: 'subregion', label: { nl: 'Deelregio', en: 'Subregion' } }],
            { required: true },
          ),
          referenceField('subregion', { nl: 'Deelregio', en: 'Subregion' }, 'subregions'),
          { name: 'municipality', type: 'text', label: { nl: 'Gemeente', en: 'Municipality' } },
          referenceField('source', { nl: 'Bron', en: 'Source' }, 'sources', {
            help: { nl: 'Leeg: de agenda zelf.', en: 'Empty: the agenda itself.' },
          }),
          sectionField(),
        ],
      },
    ],
  }),
  content({
    slug: 'sources',
    sort: 'title',
    group: 'evidence',
    labels: { singular: { nl: 'Bron', en: 'Source' }, plural: { nl: 'Bronnen', en: 'Sources' } },
    help: {
      nl: 'Publicaties waarop een cijfer of bewering rust.',
      en: 'Publications that a figure or claim rests on.',
    },
    columns: ['title', 'year', 'url'],
    tabs: [
      {
        label: FACTS_TAB,
        fields: [
          TITLE,
          {
            name: 'url',
            type: 'text',
            label: { nl: 'Adres', en: 'Address' },
            admin: {
              description: {
                nl: 'Begint met https://. Leeg: zonder adres aangehaald.',
                en: 'Starts with https://. Empty: cited without an address.',
              },
            },
          },
          { name: 'year', type: 'text', label: { nl: 'Jaar', en: 'Year' } },
        ],
      },
    ],
  }),
  content({
    slug: 'organisations',
    sort: 'title',
    group: 'evidence',
    labels: {
      singular: { nl: 'Partij', en: 'Organisation' },
      plural: { nl: 'Partijen', en: 'Organisations' },
    },
    help: {
      nl: 'Overheden, ROM’s, boards, scholen, bedrijven en netwerken.',
      en: 'Governments, ROMs, boards, schools, companies and networks.',
    },
    columns: ['title', 'type', 'subregion'],
    tabs: [
      {
        label: FACTS_TAB,
        fields: [
          NAME,
          choiceField('type', { nl: 'Soort', en: 'Type' }, choices(ORGANISATION_TYPE_LABELS), {
            required: true,
          }),
          referenceField('subregion', { nl: 'Deelregio', en: 'Subregion' }, 'subregions'),
          { name: 'website', type: 'text', label: { nl: 'Website', en: 'Website' } },
        ],
      },
    ],
  }),
];
