import type { Locale } from '@mra/agenda';

const nl = {
  title: 'Zoek in de agenda',
  lead: 'Alles op deze site: het verhaal, de actielijnen, de plekken, het geld, de cijfers en de begrippen.',
  cut: 'Uw zoekvraag was langer dan 200 tekens. Wij zochten met het begin ervan.',
  notReady: 'Het zoeken wordt klaargezet, omdat de agenda net is bijgewerkt. Probeer het zo opnieuw.',
  found: (total: number, query: string) =>
    `${total} ${total === 1 ? 'resultaat' : 'resultaten'} voor “${query}”`,
  nothing: (query: string) => `Niets gevonden voor “${query}”`,
  try: 'Dit helpt vaak:',
  tips: [
    'Kijk of het woord goed is gespeld.',
    'Gebruik minder woorden, of een ander woord voor hetzelfde.',
    'Zoek op een plaats, een sector of een organisatie: Haarlem, waterstof, ROM.',
  ],
  or: 'Of begin hier:',
  more: (rest: number) => `Nog ${rest}`,
};

export const SEARCH_WORDS: Record<Locale, typeof nl> = {
  nl,
  en: {
    title: 'Search the agenda',
    lead: 'Everything on this site: the story, the action lines, the places, the money, the figures and the terms.',
    cut: 'Your query was longer than 200 characters. We searched with the beginning of it.',
    notReady: 'Search is being made ready, as the agenda has just been updated. Please try again shortly.',
    found: (total, query) => `${total} ${total === 1 ? 'result' : 'results'} for “${query}”`,
    nothing: (query) => `Nothing found for “${query}”`,
    try: 'This often helps:',
    tips: [
      'Check the spelling of the word.',
      'Use fewer words, or another word for the same thing.',
      'Search for a place, a sector or an organisation: Haarlem, hydrogen, ROM.',
    ],
    or: 'Or start here:',
    more: (rest) => `${rest} more`,
  },
};
