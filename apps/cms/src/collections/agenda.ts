import { PRIORITY_LABELS, STATUS_LABELS } from '@mra/agenda';
import type { CollectionConfig } from 'payload';
import { choices, content, FACTS_TAB, image, NOT_KNOWN_HELP, TEXT_TAB, TITLE } from './content';
import { choiceField, leadField, lineField, proseField, referenceField, referencesField } from './fields';

/** What the agenda is about: its accelerators, what will be done, and where. */
export const agendaCollections: CollectionConfig[] = [
  content({
    slug: 'accelerators',
    sort: 'number',
    group: 'agenda',
    page: true,
    labels: {
      singular: { nl: 'Versneller', en: 'Accelerator' },
      plural: { nl: 'Versnellers', en: 'Accelerators' },
    },
    help: {
      nl: 'De vijf voorwaarden waaraan de agenda werkt.',
      en: 'The five conditions that the agenda works on.',
    },
    columns: ['number', 'title', 'changedOn'],
    tabs: [
      {
        label: TEXT_TAB,
        fields: [TITLE, leadField(), proseField('body', { nl: 'Tekst', en: 'Text' })],
      },
      {
        label: { nl: 'Streefbeeld en overheid', en: 'Vision and government' },
        fields: [
          proseField(
            'vision',
            { nl: 'Streefbeeld', en: 'Vision' },
            {
              help: { nl: 'Wat is waar als het werk gedaan is?', en: 'What is true when the work is done?' },
            },
          ),
          proseField('governmentRole', { nl: 'Rol van de overheid', en: 'Role of government' }),
        ],
      },
      {
        label: FACTS_TAB,
        fields: [
          { name: 'number', type: 'number', required: true, label: { nl: 'Nummer', en: 'Number' } },
          image,
        ],
      },
    ],
  }),
  content({
    slug: 'action-lines',
    sort: 'code',
    group: 'agenda',
    page: true,
    labels: {
      singular: { nl: 'Actielijn', en: 'Action line' },
      plural: { nl: 'Actielijnen', en: 'Action lines' },
    },
    help: {
      nl: 'Wat er gaat gebeuren, door wie en met wie.',
      en: 'What will be done, by whom and with whom.',
    },
    columns: ['code', 'title', 'accelerator', 'status', 'changedOn'],
    tabs: [
      {
        label: TEXT_TAB,
        fields: [
          TITLE,
          leadField(),
          proseField('body', { nl: 'Tekst', en: 'Text' }),
          proseField('deliverable', { nl: 'Wat levert het op?', en: 'What should it deliver?' }),
        ],
      },
      {
        label: { nl: 'Wie doen mee', en: 'Who takes part' },
        fields: [
          referencesField('initiators', { nl: 'Trekkers', en: 'Initiators' }, [
            'organisations',
            'subregions',
          ]),
          referencesField('partners', { nl: 'Partners', en: 'Partners' }, ['organisations', 'subregions']),
        ],
      },
      {
        label: FACTS_TAB,
        fields: [
          {
            name: 'code',
            type: 'text',
            required: true,
            label: { nl: 'Code', en: 'Code' },
            admin: { description: { nl: 'Bijvoorbeeld 1a of 4.2.', en: 'For example 1a or 4.2.' } },
          },
          referenceField('accelerator', { nl: 'Versneller', en: 'Accelerator' }, 'accelerators', {
            help: {
              nl: 'Leeg bij 4.2: die hoort bij de kruisbestuivingen.',
              en: 'Empty for 4.2, which belongs to cross-pollination.',
            },
          }),
          choiceField('status', { nl: 'Stand', en: 'Status' }, choices(STATUS_LABELS), {
            help: NOT_KNOWN_HELP,
          }),
          choiceField('priority', { nl: 'Prioriteit', en: 'Priority' }, choices(PRIORITY_LABELS), {
            help: NOT_KNOWN_HELP,
          }),
        ],
      },
    ],
  }),
  content({
    slug: 'subregions',
    sort: 'order',
    group: 'agenda',
    page: true,
    labels: {
      singular: { nl: 'Deelregio', en: 'Subregion' },
      plural: { nl: 'Deelregio’s', en: 'Subregions' },
    },
    help: {
      nl: 'De zeven delen van de metropoolregio, elk met een innovatieprofiel.',
      en: 'The seven parts of the region, each with an innovation profile.',
    },
    columns: ['order', 'title', 'changedOn'],
    tabs: [
      {
        label: { nl: 'Profiel', en: 'Profile' },
        fields: [
          TITLE,
          lineField(
            'tagline',
            { nl: 'Motto', en: 'Tagline' },
            { help: { nl: 'Hoogstens 90 tekens.', en: 'At most 90 characters.' } },
          ),
          leadField(),
          proseField('profile', { nl: 'Profiel', en: 'Profile' }),
        ],
      },
      {
        label: { nl: 'Ambitie', en: 'Ambition' },
        fields: [proseField('ambition', { nl: 'Ambitie', en: 'Ambition' })],
      },
      {
        label: FACTS_TAB,
        fields: [
          referencesField('keyFigures', { nl: 'Kerncijfers', en: 'Key figures' }, 'figures', {
            help: {
              nl: 'Deze staan groot op de pagina en in de PDF, in deze volgorde.',
              en: 'Shown large on the page and in the PDF, in this order.',
            },
          }),
          {
            name: 'municipalities',
            type: 'text',
            hasMany: true,
            label: { nl: 'Gemeenten', en: 'Municipalities' },
          },
          { name: 'order', type: 'number', required: true, label: { nl: 'Volgorde', en: 'Order' } },
          image,
        ],
      },
    ],
  }),
];
