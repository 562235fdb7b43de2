import { fieldLabel, KIND_LABELS, type Locale } from '@mra/agenda';

const nl = {
  title: 'Hoe staat de regio ervoor?',
  lead: 'De cijfers die de agenda noemt, elk met eenheid, bron en periode. Een lijn ziet u pas als er drie metingen zijn.',
  indicators: KIND_LABELS.indicators.nl,
  counts: 'De agenda, geteld',
  countsHelp:
    'Geteld in deze agenda: hoeveel erin staat over elke deelregio. Meer zeggen deze aantallen niet.',
  hotspots: 'Hotspots per deelregio',
  demands: 'Vragen aan anderen per deelregio',
  links: 'Kruisbestuivingen waaraan een deelregio meedoet',
  period: fieldLabel('observations', 'period').nl,
  area: fieldLabel('observations', 'area').nl,
  value: fieldLabel('observations', 'value').nl,
  source: fieldLabel('indicators', 'source').nl,
  table: 'Als tabel',
  csv: 'Download als CSV',
  indicator: fieldLabel('observations', 'indicator').nl,
  fewObservations:
    'Van deze indicatoren is er één meting, of zijn het er twee. Dat is te weinig voor een lijn. Komen er metingen bij, dan ziet u hier hoe het verandert.',
  noObservations: 'Nog geen meting.',
  figures: 'Alle kerncijfers',
  figuresHelp:
    'Elk getal dat de agenda noemt, onder het deel van de agenda of het document waar het in staat. Staat er geen jaar bij, dan noemt de bron er geen.',
  figure: 'Wat er geteld is',
  notStated: 'niet vermeld',
  periodNotStated: 'periode niet vermeld',
  subregion: 'Deelregio',
  countedIn: 'deze agenda, geteld op',
};

const en: typeof nl = {
  title: 'How is the region doing?',
  lead: 'The numbers that the agenda gives, each with its unit, source and period. A line appears once there are three observations.',
  indicators: KIND_LABELS.indicators.en,
  counts: 'The agenda, counted',
  countsHelp: 'Counted in this agenda: how much it says about each subregion, and no more than that.',
  hotspots: 'Hotspots by subregion',
  demands: 'Asks put to others by subregion',
  links: 'Opportunities that a subregion has a part in',
  period: fieldLabel('observations', 'period').en,
  area: fieldLabel('observations', 'area').en,
  value: fieldLabel('observations', 'value').en,
  source: fieldLabel('indicators', 'source').en,
  table: 'As a table',
  csv: 'Download as CSV',
  indicator: fieldLabel('observations', 'indicator').en,
  fewObservations:
    'These indicators have one or two observations each: too few for a line. Once there are more, you will see here how things change.',
  noObservations: 'No observation yet.',
  figures: 'All key figures',
  figuresHelp:
    'Every number that the agenda gives, under the part of the agenda or the document that it comes from. Where there is no year, the source gives none.',
  figure: 'What is counted',
  notStated: 'not stated',
  periodNotStated: 'period not stated',
  subregion: 'Subregion',
  countedIn: 'this agenda, counted on',
};

export const MONITOR_WORDS: Record<Locale, typeof nl> = { nl, en };
