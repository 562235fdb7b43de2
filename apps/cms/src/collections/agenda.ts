import { PRIORITY_LABELS, STATUS_LABELS } from '@mra/agenda';
import type { CollectionConfig } from 'payload';
import { collection, tab } from './collection';
import { BODY, FACTS_TAB, IMAGE, LEAD, NOT_KNOWN, ORDER, TEXT_TAB, TITLE } from './words';

/** What the agenda is about: its accelerators, what will be done, and where. */
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
          help: ['Wat is waar als het werk gedaan is?', 'What is true when the work is done?'],
        },
        governmentRole: { label: ['Rol van de overheid', 'Role of government'] },
      }),
      tab(FACTS_TAB, { number: { label: ['Nummer', 'Number'] }, image: IMAGE }),
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
        partners: { label: ['Partners', 'Partners'] },
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
  collection('subregions', {
    group: 'agenda',
    singular: ['Deelregio', 'Subregion'],
    plural: ['Deelregio’s', 'Subregions'],
    help: [
      'De zeven delen van de metropoolregio, elk met een innovatieprofiel.',
      'The seven parts of the region, each with an innovation profile.',
    ],
    columns: ['order', 'title'],
    sort: 'order',
    tabs: [
      tab(['Profiel', 'Profile'], {
        title: TITLE,
        tagline: { label: ['Motto', 'Tagline'] },
        lead: LEAD,
        profile: { label: ['Profiel', 'Profile'] },
      }),
      tab(['Ambitie', 'Ambition'], { ambition: { label: ['Ambitie', 'Ambition'] } }),
      tab(FACTS_TAB, {
        keyFigures: {
          label: ['Kerncijfers', 'Key figures'],
          help: [
            'Deze staan groot op de pagina en in de PDF, in deze volgorde.',
            'Shown large on the page and in the PDF, in this order.',
          ],
        },
        municipalities: {
          label: ['Gemeenten', 'Municipalities'],
          help: ['Typ een naam en druk op Enter.', 'Type a name and press Enter.'],
        },
        order: ORDER,
        image: IMAGE,
      }),
    ],
  }),
];
