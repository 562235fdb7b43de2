import { fieldLabel, type Locale } from '@mra/agenda';

const nl = {
  form: 'Kies actielijnen',
  accelerator: fieldLabel('action-lines', 'accelerator').nl,
  noAccelerator: 'geen: kruisbestuiving',
  initiator: 'Trekker',
  partner: 'Partner',
  status: fieldLabel('action-lines', 'status').nl,
  priority: fieldLabel('action-lines', 'priority').nl,
  statusAndPriority: 'Stand en prioriteit',
  count: (count: number): string => (count === 1 ? 'actielijn' : 'actielijnen'),
  percent: (value: number): string => `${value} procent`,
  initiators: 'Wie trekt',
  partners: 'Wie doet mee',
  last: 'Laatste nieuws',
  timeline: 'Wat er gebeurd is',
  noUpdates: 'Er is nog niets vastgelegd. Zodra de trekkers iets melden, staat het hier, met datum en bron.',
  follow: 'Volg deze actielijn (feed)',
  hotspots: 'Plekken waar het om gaat',
  source: fieldLabel('updates', 'source').nl,
  notKnown: 'niet bekend',
};

export const ACTION_LINE_WORDS: Record<Locale, typeof nl> = {
  nl,
  en: {
    form: 'Choose action lines',
    accelerator: fieldLabel('action-lines', 'accelerator').en,
    noAccelerator: 'none: cross-pollination',
    initiator: 'Initiator',
    partner: 'Partner',
    status: fieldLabel('action-lines', 'status').en,
    priority: fieldLabel('action-lines', 'priority').en,
    statusAndPriority: 'Status and priority',
    count: (count) => (count === 1 ? 'action line' : 'action lines'),
    percent: (value) => `${value} per cent`,
    initiators: 'Who leads',
    partners: 'Who takes part',
    last: 'Latest news',
    timeline: 'What has happened',
    noUpdates:
      'Nothing has been recorded yet. As soon as the initiators report something, it will appear here with its date and source.',
    follow: 'Follow this action line (feed)',
    hotspots: 'The places this is about',
    source: fieldLabel('updates', 'source').en,
    notKnown: 'not known',
  },
};
