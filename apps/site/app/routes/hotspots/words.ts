import { fieldLabel, type Locale } from '@mra/agenda';

const nl = {
  form: 'Kies hotspots',
  group: 'Soort plek',
  stage: 'Hoe ver is het?',
  count: (one: boolean): string => (one ? 'hotspot' : 'hotspots'),
  map: 'Kaart van de hotspots waarvan de gemeente bekend is. De lijst hieronder zegt hetzelfde.',
  mapCaption:
    'Elk vierkantje is een hotspot, in de kleur van zijn deelregio. Het staat in de goede gemeente, niet op de straathoek.',
  unplaced: (count: number, total: number) =>
    total === 1
      ? 'De agenda noemt de gemeente niet. De hotspot staat dus niet op de kaart.'
      : `Van ${count} van de ${total} noemt de agenda de gemeente niet. Die ${count === 1 ? 'staat' : 'staan'} niet op de kaart, wel in de lijst hieronder.`,
  findPlace: 'Vind uw plek',
  elsewhere: 'Buiten de MRA',
  unknownPlace: 'Plaats niet bekend',
  where: 'Waar',
  partOf: 'Hoort bij',
  focus: 'Werkt aan',
  themes: fieldLabel('hotspots', 'themes').nl,
  sectors: fieldLabel('hotspots', 'sectors').nl,
  organisations: 'Wie doen mee',
  publicTransport: fieldLabel('hotspots', 'publicTransport').nl,
  website: fieldLabel('hotspots', 'website').nl,
  alsoKnownAs: 'Heet ook',
  about: 'Wat hier gebeurt',
  parts: 'Hier horen bij',
  links: 'Kruisbestuivingen met deze plek',
  nearby: 'Dichtbij of verwant',
};

export const HOTSPOT_WORDS: Record<Locale, typeof nl> = {
  nl,
  en: {
    form: 'Choose hotspots',
    group: 'Kind of place',
    stage: 'Stage',
    count: (one) => (one ? 'hotspot' : 'hotspots'),
    map: 'Map of the hotspots whose municipality is known. The list below says the same.',
    mapCaption:
      'Each small square is a hotspot, in the colour of its subregion. It stands in the right municipality, not on the exact corner.',
    unplaced: (count, total) =>
      total === 1
        ? 'The agenda does not name its municipality, so it is not on the map.'
        : `The agenda does not name the municipality of ${count} of the ${total}. ${count === 1 ? 'It is' : 'They are'} not on the map, but in the list below.`,
    findPlace: 'Find your place',
    elsewhere: 'Outside the MRA',
    unknownPlace: 'Place not known',
    where: 'Where',
    partOf: 'Part of',
    focus: 'Works on',
    themes: fieldLabel('hotspots', 'themes').en,
    sectors: fieldLabel('hotspots', 'sectors').en,
    organisations: 'Who takes part',
    publicTransport: fieldLabel('hotspots', 'publicTransport').en,
    website: fieldLabel('hotspots', 'website').en,
    alsoKnownAs: 'Also called',
    about: 'What happens here',
    parts: 'Part of this place',
    links: 'Cross-pollination with this place',
    nearby: 'Nearby or related',
  },
};
