import type { Locale } from '@mra/agenda';

const nl = {
  choose: 'Kies',
  all: 'alle',
  show: 'Laat zien',
  clear: 'Wis alle keuzes',
  ignored: 'Deze keuze bestaat niet en telt niet mee:',
  nothingTitle: 'Niets past bij al deze keuzes',
  nothingText: 'Laat één keuze los, of bekijk alles.',
  seeAll: 'Bekijk alles',
  share: 'Deel deze keuze met dit adres:',
  notKnown: 'niet bekend',
  outside: 'buiten de MRA',
  placeNotKnown: 'plaats niet bekend',
  stageNotKnown: 'niet bekend hoe ver het is',
  wholeRegion: 'de hele MRA',
  subregion: 'Deelregio',
  theme: 'Thema',
  kind: 'Soort',
};

export const CHOOSING_WORDS: Record<Locale, typeof nl> = {
  nl,
  en: {
    choose: 'Choose',
    all: 'all',
    show: 'Show',
    clear: 'Clear all choices',
    ignored: 'There is no such choice, so it does not count:',
    nothingTitle: 'Nothing fits all of these choices',
    nothingText: 'Let go of one choice, or see everything.',
    seeAll: 'See everything',
    share: 'Share this choice with this address:',
    notKnown: 'not known',
    outside: 'outside the MRA',
    placeNotKnown: 'place not known',
    stageNotKnown: 'not known how far it is',
    wholeRegion: 'the whole MRA',
    subregion: 'Subregion',
    theme: 'Theme',
    kind: 'Kind',
  },
};
