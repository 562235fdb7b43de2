import { ADDRESSEE_LABELS, ASK_KIND_LABELS } from '@mra/agenda';
import type { CollectionConfig } from 'payload';
import { choices, content, FACTS_TAB, TITLE } from './content';
import {
  choiceField,
  leadField,
  lineField,
  proseField,
  referenceField,
  referencesField,
  sectionField,
} from './fields';

/** What is asked, and of whom. */
export const lobbyCollections: CollectionConfig[] = [
  content({
    slug: 'asks',
    sort: 'title',
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
    sort: 'order',
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
];
