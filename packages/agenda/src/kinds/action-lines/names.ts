import { words } from '../../locales.js';
import { defineNames, type Labels } from '../names.js';
import { BODY, EMPTY_IS_NOT_KNOWN, LEAD, PAGE, PARTNERS, TITLE } from '../shared-names.js';
import { actionLineSchema, type PRIORITIES, type STATUSES } from './schema.js';

export const STATUS_LABELS: Labels<(typeof STATUSES)[number]> = {
  'not-started': words('nog niet begonnen', 'not started'),
  'under-way': words('loopt', 'under way'),
  done: words('afgerond', 'done'),
  stopped: words('gestopt', 'stopped'),
};

export const PRIORITY_LABELS: Labels<(typeof PRIORITIES)[number]> = {
  high: words('hoog', 'high'),
  medium: words('gemiddeld', 'medium'),
  low: words('laag', 'low'),
};

export const names = defineNames(actionLineSchema, {
  singular: words('Actielijn', 'Action line'),
  plural: words('Actielijnen', 'Action lines'),
  help: words('Wat er gaat gebeuren, door wie en met wie.', 'What will be done, by whom and with whom.'),
  tabs: {
    text: words('Tekst', 'Text'),
    who: words('Wie doen mee', 'Who takes part'),
    facts: words('Gegevens', 'Facts'),
  },
  fields: {
    ...PAGE,
    title: { ...TITLE, tab: 'text' },
    lead: { ...LEAD, tab: 'text' },
    body: { ...BODY, tab: 'text' },
    deliverable: {
      tab: 'text',
      label: words('Wat levert het op?', 'What should it deliver?'),
      shown: words('Wat moet het opleveren?', 'What should it deliver?'),
      meaning: words('wat het moet opleveren', 'what it should deliver'),
    },
    initiators: {
      tab: 'who',
      label: words('Trekkers', 'Initiators'),
      meaning: words('wie het trekken', 'who leads'),
    },
    partners: { ...PARTNERS, tab: 'who' },
    code: {
      tab: 'facts',
      label: words('Code', 'Code'),
      help: words('Bijvoorbeeld 1a of 4.2.', 'For example 1a or 4.2.'),
      meaning: words('nummer in de agenda, zoals 1a', 'number in the agenda, such as 1a'),
    },
    accelerator: {
      tab: 'facts',
      label: words('Versneller', 'Accelerator'),
      help: words(
        'Leeg bij 4.2: die hoort bij de kruisbestuivingen.',
        'Empty for 4.2, which belongs to cross-pollination.',
      ),
      meaning: words(
        'versneller waar de actielijn onder valt',
        'accelerator that the action line comes under',
      ),
    },
    status: {
      tab: 'facts',
      label: words('Stand', 'Status'),
      help: EMPTY_IS_NOT_KNOWN,
      meaning: words('stand; leeg is niet bekend', 'status; empty is not known'),
      choices: STATUS_LABELS,
    },
    priority: {
      tab: 'facts',
      label: words('Prioriteit', 'Priority'),
      help: EMPTY_IS_NOT_KNOWN,
      meaning: words('voorrang; leeg is niet bekend', 'priority; empty is not known'),
      choices: PRIORITY_LABELS,
    },
  },
});
