import { fieldLabel, type Locale } from '@mra/agenda';

const nl = {
  title: 'Van vraag naar actie',
  lead: 'Vier uitdagingen, drie pijlers, vijf versnellers en zeventien actielijnen: zo werkt de regio aan vernieuwing.',
  path: 'Van uitdagingen naar actielijnen',
  names: { challenges: 'uitdagingen', pillars: 'pijlers', accelerators: 'versnellers', lines: 'actielijnen' },
  challenges: 'Voor welke vragen staat de regio?',
  direction: fieldLabel('challenges', 'direction').nl,
  pillars: 'Waar de agenda op rust',
  accelerators: 'Wat vernieuwing sneller laat gaan',
  toBe: fieldLabel('tracks', 'vision').nl,
  tracks: 'Drie sporen om aan de slag te gaan',
  context: 'De wereld om de agenda heen',
  contextLead: (agenda: string): string =>
    `Waarom nu? Wat er speelt in Europa, in Nederland en hier. Een nummer tussen haakjes is een hoofdstuk van de ${agenda}.`,
  facts: (count: number): string => (count === 1 ? 'één feit' : `${count} feiten`),
};

export const AGENDA_WORDS: Record<Locale, typeof nl> = {
  nl,
  en: {
    title: 'From question to action',
    lead: 'Four challenges, three pillars, five accelerators and seventeen action lines: this is how the region works on innovation.',
    path: 'From challenges to action lines',
    names: {
      challenges: 'challenges',
      pillars: 'pillars',
      accelerators: 'accelerators',
      lines: 'action lines',
    },
    challenges: 'Which questions does the region face?',
    direction: fieldLabel('challenges', 'direction').en,
    pillars: 'What the agenda rests on',
    accelerators: 'What speeds innovation up',
    toBe: fieldLabel('tracks', 'vision').en,
    tracks: 'Three ways of getting to work',
    context: 'The world around the agenda',
    contextLead: (agenda) =>
      `Why now? What is going on in Europe, in the Netherlands and here. A number in brackets is a chapter of the ${agenda}.`,
    facts: (count) => (count === 1 ? 'one fact' : `${count} facts`),
  },
};
