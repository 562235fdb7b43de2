import { CONTEXT_LEVEL_LABELS, PRIORITY_LABELS, STATUS_LABELS } from '@mra/agenda';
import type { CollectionConfig } from 'payload';
import { collection, tab } from '../collections/collection';
import {
  BODY,
  FACTS_TAB,
  FIGURES,
  IMAGE,
  LEAD,
  NOT_KNOWN,
  NUMBER,
  PARTNERS,
  SECTION,
  SOURCES,
  TEXT_TAB,
  TITLE,
} from '../collections/words';

const VISION_HELP = ['Wat is waar als het werk gedaan is?', 'What is true when the work is done?'] as const;

/** What the agenda is about: why, along which tracks, and what will be done. */
export const agendaCollections: CollectionConfig[] = [
  collection('accelerators', {
    group: 'agenda',
    singular: ['Versneller', 'Accelerator'],
    plural: ['Versnellers', 'Accelerators'],
    help: ['De vijf voorwaarden waaraan de agenda werkt.', 'The five conditions that the agenda works on.'],
    columns: ['number', 'title'],
    sort: 'number',
    tabs: [
      tab(TEXT_TAB, { title: TITLE, lead: LEAD, body: BODY }),
      tab(['Streefbeeld en overheid', 'Vision and government'], {
        vision: {
          label: ['Streefbeeld', 'Vision'],
          help: VISION_HELP,
        },
        governmentRole: { label: ['Rol van de overheid', 'Role of government'] },
      }),
      tab(FACTS_TAB, { number: NUMBER, image: IMAGE }),
    ],
  }),
  collection('action-lines', {
    group: 'agenda',
    singular: ['Actielijn', 'Action line'],
    plural: ['Actielijnen', 'Action lines'],
    help: ['Wat er gaat gebeuren, door wie en met wie.', 'What will be done, by whom and with whom.'],
    columns: ['code', 'title', 'accelerator', 'status'],
    sort: 'code',
    tabs: [
      tab(TEXT_TAB, {
        title: TITLE,
        lead: LEAD,
        body: BODY,
        deliverable: { label: ['Wat levert het op?', 'What should it deliver?'] },
      }),
      tab(['Wie doen mee', 'Who takes part'], {
        initiators: { label: ['Trekkers', 'Initiators'] },
        partners: PARTNERS,
      }),
      tab(FACTS_TAB, {
        code: { label: ['Code', 'Code'], help: ['Bijvoorbeeld 1a of 4.2.', 'For example 1a or 4.2.'] },
        accelerator: {
          label: ['Versneller', 'Accelerator'],
          help: [
            'Leeg bij 4.2: die hoort bij de kruisbestuivingen.',
            'Empty for 4.2, which belongs to cross-pollination.',
          ],
        },
        status: { label: ['Stand', 'Status'], help: NOT_KNOWN, choices: STATUS_LABELS },
        priority: { label: ['Prioriteit', 'Priority'], help: NOT_KNOWN, choices: PRIORITY_LABELS },
      }),
    ],
  }),
  collection('updates', {
    group: 'agenda',
    singular: ['Voortgangsbericht', 'Update'],
    plural: ['Voortgangsberichten', 'Updates'],
    help: [
      'Wat er met een actielijn gebeurde: samen de openbare tijdlijn van die lijn.',
      'What happened with an action line: together they are its public timeline.',
    ],
    columns: ['date', 'title', 'actionLine', 'status'],
    sort: '-date',
    tabs: [
      tab(['Bericht', 'Update'], {
        actionLine: { label: ['Actielijn', 'Action line'] },
        date: { label: ['Datum', 'Date'] },
        title: TITLE,
        text: BODY,
      }),
      tab(FACTS_TAB, {
        status: {
          label: ['Nieuwe stand', 'New status'],
          help: ['Leeg: de stand blijft zoals die was.', 'Empty: the status stays as it was.'],
          choices: STATUS_LABELS,
        },
        progress: {
          label: ['Voortgang in procenten', 'Progress in percent'],
          help: ['0 tot en met 100. Leeg: niet bekend.', '0 to 100. Empty: not known.'],
        },
        source: {
          label: ['Bron', 'Source'],
          help: ['Leeg: de trekkers melden het zelf.', 'Empty: the line’s own parties report it.'],
        },
      }),
    ],
  }),
  collection('challenges', {
    group: 'agenda',
    singular: ['Opgave', 'Challenge'],
    plural: ['Opgaven', 'Challenges'],
    help: ['De vragen waar de regio voor staat.', 'The questions that the region faces.'],
    columns: ['number', 'title'],
    sort: 'number',
    tabs: [
      tab(TEXT_TAB, {
        title: TITLE,
        direction: {
          label: ['Richting', 'Direction'],
          help: ['Welke kant het op moet: “productiviteit omhoog”.', 'Which way it should go.'],
        },
        body: BODY,
      }),
      tab(FACTS_TAB, { number: NUMBER, figures: FIGURES }),
    ],
  }),
  collection('pillars', {
    group: 'agenda',
    singular: ['Pijler', 'Pillar'],
    plural: ['Pijlers', 'Pillars'],
    help: ['De keuzes waarop de aanpak rust.', 'The choices that the approach rests on.'],
    columns: ['number', 'title'],
    sort: 'number',
    tabs: [tab(TEXT_TAB, { title: TITLE, body: BODY, number: NUMBER })],
  }),
  collection('tracks', {
    group: 'agenda',
    singular: ['Spoor', 'Track'],
    plural: ['Sporen', 'Tracks'],
    help: ['De drie sporen waarlangs het werk loopt.', 'The three tracks along which the work runs.'],
    columns: ['code', 'title'],
    sort: 'code',
    tabs: [
      tab(TEXT_TAB, {
        title: TITLE,
        body: BODY,
        vision: { label: ['Streefbeeld', 'Vision'], help: VISION_HELP },
        code: { label: ['Code', 'Code'], help: ['Bijvoorbeeld 4.2.', 'For example 4.2.'] },
      }),
    ],
  }),
  collection('context-points', {
    group: 'agenda',
    singular: ['Feit over de omgeving', 'Context point'],
    plural: ['Feiten over de omgeving', 'Context points'],
    help: [
      'Wat er in Europa, Nederland en de regio speelt, met de herkomst.',
      'What is going on in Europe, the Netherlands and the region, and where it comes from.',
    ],
    title: 'text',
    columns: ['text', 'level', 'order'],
    sort: 'key',
    tabs: [
      tab(TEXT_TAB, {
        text: { ...BODY, help: ['Eén of twee zinnen.', 'One or two sentences.'] },
        level: { label: ['Gaat over', 'Is about'], choices: CONTEXT_LEVEL_LABELS },
        order: {
          label: ['Volgorde', 'Order'],
          help: ['De plaats onder de feiten over hetzelfde.', 'The place among those about the same.'],
        },
      }),
      tab(['Herkomst', 'Origin'], { figures: FIGURES, sources: SOURCES, section: SECTION }),
    ],
  }),
];
