import type { Locale } from '@mra/agenda';

const nl = {
  begin: 'Begin bij het begin',
  chapter: (order: number, total: number): string => `Hoofdstuk ${order} van ${total}`,
  map: 'De zeven deelregio’s, elk in een eigen kleur. Elk vak is ongeveer 2,4 bij 2,4 kilometer.',
  network:
    'Waar twee deelregio’s elkaar treffen, staat een vierkantje in hun beide kleuren voor elke kruisbestuiving die zij delen. Het getal zegt aan hoeveel kruisbestuivingen een deelregio meedoet, ook met de hele regio en met anderen.',
  accelerators: 'Elk vierkant is een actielijn: een afspraak over wat er gaat gebeuren.',
  hotspots:
    'Elk klein vierkant is een hotspot, in de gemeente waar hij ligt. Noemt de agenda de gemeente niet, dan staat de hotspot niet op de kaart. De aantallen tellen alle hotspots.',
  asks: 'Elk vierkant is een vraag aan anderen.',
  ofTheWhole: 'de MRA als geheel',
};

export const CHAPTER_WORDS: Record<Locale, typeof nl> = {
  nl,
  en: {
    begin: 'Start at the beginning',
    chapter: (order, total) => `Chapter ${order} of ${total}`,
    map: 'The seven subregions, each in a colour of its own. Each square is about 2.4 by 2.4 kilometres.',
    network:
      'Where two subregions meet, a small square in both their colours stands for each opportunity that they share. The number says how many opportunities a subregion has a part in, also with the whole region and with others.',
    accelerators: 'Each square is an action line: an agreement on what will be done.',
    hotspots:
      'Each small square is a hotspot, in the municipality where it is. A hotspot whose municipality the agenda does not name is not on the map. The numbers count all hotspots.',
    asks: 'Each square is one thing asked of others.',
    ofTheWhole: 'the MRA as a whole',
  },
};
