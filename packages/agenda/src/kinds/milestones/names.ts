import { words } from '../../locales.js';
import { AREA_LABELS } from '../figures/names.js';
import { defineNames, type Labels } from '../names.js';
import { AREA, BASE, ORGANISATIONS, SECTION, SUBREGIONS, TITLE } from '../shared-names.js';
import { type MILESTONE_STATES, milestoneSchema } from './schema.js';

export const MILESTONE_STATE_LABELS: Labels<(typeof MILESTONE_STATES)[number]> = {
  past: words('geweest', 'past'),
  running: words('loopt', 'under way'),
  planned: words('gepland', 'planned'),
  recurring: words('keert terug', 'recurring'),
};

export const names = defineNames(milestoneSchema, {
  singular: words('Mijlpaal', 'Milestone'),
  plural: words('Mijlpalen', 'Milestones'),
  help: words('Gebeurtenissen die de agenda noemt.', 'Dated facts of the agenda.'),
  tabs: { milestone: words('Mijlpaal', 'Milestone'), facts: words('Gegevens', 'Facts') },
  fields: {
    ...BASE,
    title: { ...TITLE, tab: 'milestone' },
    dateLabel: {
      tab: 'milestone',
      label: words('Wanneer, in woorden', 'When, in words'),
      help: words(
        'Zoals de agenda het zegt: “zomer 2024”. Leeg: niet vermeld.',
        'As the agenda puts it: “summer 2024”. Empty: not stated.',
      ),
      meaning: words('tijd, zoals de agenda die noemt', 'time, as the agenda puts it'),
    },
    sortDate: {
      tab: 'milestone',
      label: words('Plaats in de tijd', 'Place in time'),
      help: words('2024 of 2024-07, om op te sorteren.', '2024 or 2024-07, to sort by.'),
      meaning: words('jaar of maand om op te sorteren', 'year or month to sort by'),
    },
    state: {
      tab: 'milestone',
      label: words('Stand', 'State'),
      meaning: words('hoe het ervoor staat', 'how things stand'),
      choices: MILESTONE_STATE_LABELS,
    },
    area: { ...AREA, tab: 'facts', choices: AREA_LABELS },
    subregions: { ...SUBREGIONS, tab: 'facts' },
    organisations: { ...ORGANISATIONS, tab: 'facts' },
    section: { ...SECTION, tab: 'facts' },
  },
});
