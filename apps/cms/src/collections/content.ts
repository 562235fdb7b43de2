import {
  ADDRESSEE_LABELS,
  AREA_LABELS,
  ASK_KIND_LABELS,
  ORGANISATION_TYPE_LABELS,
  PRIORITY_LABELS,
  STATUS_LABELS,
} from '@mra/agenda';
import type { CollectionConfig, Field } from 'payload';
import { editorsOnly, staffReadLobbyistsReadPublished } from '../access/roles';
import { checkBeforePublishing } from '../publishing/check';
import { keepWhatIsUsed, prepareNames } from '../publishing/names';
import { bumpRevision, bumpRevisionAfterDelete } from '../publishing/revision';
import {
  addressFields,
  type Choice,
  choiceField,
  leadField,
  lineField,
  officeFields,
  proseField,
  referenceField,
  referencesField,
  sectionField,
  type Words,
} from './fields';

const GROUPS = {
  agenda: { nl: 'Agenda', en: 'Agenda' },
  evidence: { nl: 'Cijfers en bronnen', en: 'Figures and sources' },
  lobby: { nl: 'Lobby', en: 'Lobbying' },
} as const;

const TITLE = lineField('title', { nl: 'Titel', en: 'Title' });
const NAME = lineField('title', { nl: 'Naam', en: 'Name' });

const choices = (labels: Record<string, { nl: string; en: string }>): Choice[] =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

const NOT_KNOWN_HELP: Words = {
  nl: 'Laat leeg wat de agenda niet zegt: de site toont dan “niet bekend”.',
  en: 'Leave empty what the agenda does not say: the site then shows “not known”.',
};

interface ContentCollection {
  slug: CollectionConfig['slug'];
  group: keyof typeof GROUPS;
  labels: { singular: Words; plural: Words };
  help: Words;
  columns: string[];
  /** The tabs of the form, each with its fields. */
  tabs: { label: Words; fields: Field[] }[];
  /** Whether documents have a page, and so an address. */
  page?: boolean;
  titleField?: string;
  sidebar?: Field[];
}

/** A collection of the agenda: drafts and versions, the office's fields, and the check at Publish. */
function content({
  slug,
  group,
  labels,
  help,
  columns,
  tabs,
  page,
  titleField = 'title',
  sidebar = [],
}: ContentCollection): CollectionConfig {
  return {
    slug,
    labels,
    admin: {
      group: GROUPS[group],
      description: help,
      useAsTitle: titleField,
      defaultColumns: [...columns, '_status'],
      listSearchableFields: [titleField, 'key'],
    },
    access: {
      read: staffReadLobbyistsReadPublished,
      readVersions: editorsOnly,
      create: editorsOnly,
      update: editorsOnly,
      delete: editorsOnly,
    },
    versions: { drafts: true, maxPerDoc: 50 },
    hooks: {
      beforeValidate: [prepareNames],
      beforeChange: [checkBeforePublishing],
      afterChange: [bumpRevision],
      beforeDelete: [keepWhatIsUsed],
      afterDelete: [bumpRevisionAfterDelete],
    },
    fields: [{ type: 'tabs', tabs }, ...(page ? addressFields() : []), ...sidebar, ...officeFields()],
  };
}

const image: Field = {
  name: 'image',
  type: 'upload',
  relationTo: 'media',
  label: { nl: 'Beeld', en: 'Picture' },
};

const TEXT_TAB = { nl: 'Tekst', en: 'Text' };
const FACTS_TAB = { nl: 'Gegevens', en: 'Facts' };

/** The collections of the agenda; field names are those of the agenda's schemas. */
export const contentCollections: CollectionConfig[] = [
  content({
    slug: 'accelerators',
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
  content({
    slug: 'figures',
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
    slug: 'asks',
    group: 'lobby',
    labels: { singular: { nl: 'Lobbyvraag', en: 'Ask' }, plural: { nl: 'Lobbyvragen', en: 'Asks' } },
    help: {
      nl: 'Wat de regio van anderen vraagt, en wat zij zelf doet.',
      en: 'What the region asks of others, and what it takes on itself.',
    },
    columns: ['title', 'kind', 'subregion', 'addressees', 'visibility'],
    sidebar: [
      choiceField(
        'visibility',
        { nl: 'Wie mag dit zien?', en: 'Who may see this?' },
        choices({
          public: { nl: 'Iedereen', en: 'Everyone' },
          lobby: { nl: 'Alleen wie lobbyt', en: 'Only those who lobby' },
        }),
        { sidebar: true, required: true },
      ),
    ],
    tabs: [
      {
        label: { nl: 'De vraag', en: 'The ask' },
        fields: [
          TITLE,
          choiceField('kind', { nl: 'Soort', en: 'Kind' }, choices(ASK_KIND_LABELS), {
            required: true,
            help: {
              nl: 'Alleen een vraag of lobbypunt wordt aan anderen gevraagd; al het andere toont de site niet als eis.',
              en: 'Only an ask or lobby point is put to others; nothing else is shown as a demand.',
            },
          }),
          proseField('problem', { nl: 'Het probleem', en: 'The problem' }),
          proseField('request', { nl: 'De vraag', en: 'The ask' }),
          proseField('effect', { nl: 'Wat levert het op?', en: 'What is the effect?' }),
        ],
      },
      {
        label: { nl: 'Wie en aan wie', en: 'Who and to whom' },
        fields: [
          referenceField('subregion', { nl: 'Deelregio', en: 'Subregion' }, 'subregions', {
            help: { nl: 'Leeg: de MRA als geheel.', en: 'Empty: the MRA as a whole.' },
          }),
          choiceField('addressees', { nl: 'Gericht aan', en: 'Addressed to' }, choices(ADDRESSEE_LABELS), {
            many: true,
          }),
          choiceField(
            'addressBasis',
            { nl: 'Staat dat in de agenda?', en: 'Does the agenda say so?' },
            choices({
              stated: { nl: 'ja', en: 'yes' },
              'partly-inferred': { nl: 'deels afgeleid', en: 'partly inferred' },
              inferred: { nl: 'afgeleid', en: 'inferred' },
              none: { nl: 'aan niemand gericht', en: 'addressed to nobody' },
            }),
            { required: true },
          ),
          referencesField('audiences', { nl: 'Doelgroepen', en: 'Audiences' }, 'audiences', {
            help: {
              nl: 'Op wiens pagina en brief deze vraag staat.',
              en: 'On whose page and brief this ask stands.',
            },
          }),
          {
            name: 'weight',
            type: 'number',
            label: { nl: 'Gewicht', en: 'Weight' },
            admin: {
              description: {
                nl: '1 weegt het zwaarst en komt bovenaan. Leeg: de agenda zegt het niet.',
                en: '1 is heaviest and comes first. Empty: not stated.',
              },
            },
          },
        ],
      },
      {
        label: { nl: 'Bewijs', en: 'Evidence' },
        fields: [
          referencesField('figures', { nl: 'Kerncijfers', en: 'Figures' }, 'figures'),
          referencesField('sources', { nl: 'Bronnen', en: 'Sources' }, 'sources'),
          referencesField('actionLines', { nl: 'Actielijnen', en: 'Action lines' }, 'action-lines'),
          lineField('legalReference', { nl: 'Wet of begroting', en: 'Law or budget' }),
          lineField('decisionMoment', { nl: 'Beslismoment', en: 'Decision moment' }),
          sectionField(),
        ],
      },
    ],
  }),
  content({
    slug: 'audiences',
    group: 'lobby',
    page: true,
    labels: { singular: { nl: 'Doelgroep', en: 'Audience' }, plural: { nl: 'Doelgroepen', en: 'Audiences' } },
    help: {
      nl: 'Den Haag, Brussel, New Dutch en iedereen: elk met een eigen boodschap.',
      en: 'The Hague, Brussels, New Dutch and everyone: each with its own message.',
    },
    columns: ['order', 'title', 'changedOn'],
    tabs: [
      {
        label: { nl: 'Boodschap', en: 'Message' },
        fields: [TITLE, leadField(), proseField('message', { nl: 'Boodschap', en: 'Message' })],
      },
      {
        label: FACTS_TAB,
        fields: [
          referencesField('keyFigures', { nl: 'Kerncijfers', en: 'Key figures' }, 'figures', {
            help: {
              nl: 'De cijfers van “Iedereen” openen de voorpagina.',
              en: 'Those of “Everyone” open the home page.',
            },
          }),
          { name: 'order', type: 'number', required: true, label: { nl: 'Volgorde', en: 'Order' } },
        ],
      },
    ],
  }),
  content({
    slug: 'organisations',
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
  content({
    slug: 'sources',
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
];
