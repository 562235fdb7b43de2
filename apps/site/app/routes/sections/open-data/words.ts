import { fieldLabel, type Locale } from '@mra/agenda';

const nl = {
  title: 'De agenda als open data',
  lead: 'Alles wat op deze site staat, om zelf mee te werken: in één bestand of per soort als tabel. In twee talen, met vaste sleutels en zonder aanmelden.',
  files: 'Bestanden',
  whole: 'De hele agenda (JSON)',
  map: 'Hotspots (GeoJSON)',
  mapHelp: 'Van een hotspot zonder bekende plek is de geometrie leeg.',
  catalogue: 'Beschrijving voor catalogi (DCAT-AP-NL, JSON-LD)',
  tables: 'Tabellen (CSV)',
  tablesHelp:
    'UTF-8, met komma’s tussen de kolommen. Een tekst heeft een kolom per taal. In een lijst staan verticale strepen tussen de delen. Leeg is “niet bekend”.',
  rows: 'rijen',
  licence: fieldLabel('settings', 'licence').nl,
  toBeConfirmed:
    'Dit is een voornemen: de Metropoolregio Amsterdam moet het nog bevestigen. Vraag het tot die tijd eerst na.',
  feeds: 'Volgen',
  changes: 'Wat er verandert (Atom)',
  calendar: 'Kalender (iCalendar)',
  fields: 'Wat de velden betekenen',
  fieldsHelp:
    'Elk document heeft een sleutel die nooit verandert. Met die sleutel verwijzen documenten naar elkaar. Begint een tekst in een tabel met =, +, - of @, dan staat er een apostrof voor. Anders ziet een rekenprogramma de tekst als formule.',
  field: 'Veld',
  means: 'Betekenis',
  holds: 'Vorm',
  list: 'lijst van',
  empty: 'mag leeg zijn',
  types: {
    text: 'tekst in twee talen',
    markdown: 'opgemaakte tekst (Markdown) in twee talen',
    reference: 'sleutel van',
    choice: 'een van',
    number: 'getal',
    flag: 'ja of nee',
    word: 'woord, datum of adres',
    other: 'samengesteld',
  },
};

export const OPEN_DATA_WORDS: Record<Locale, typeof nl> = {
  nl,
  en: {
    title: 'The agenda as open data',
    lead: 'Everything on this site, for you to work with: in one file, or as a table for each kind. In two languages, with lasting keys and no sign-up.',
    files: 'Files',
    whole: 'The whole agenda (JSON)',
    map: 'Hotspots (GeoJSON)',
    mapHelp: 'A hotspot whose location is not known has an empty geometry.',
    catalogue: 'Description for catalogues (DCAT-AP-NL, JSON-LD)',
    tables: 'Tables (CSV)',
    tablesHelp:
      'UTF-8, separated by commas. A text has a column for each language; the items of a list are separated by a vertical bar; empty means “not known”.',
    rows: 'rows',
    licence: fieldLabel('settings', 'licence').en,
    toBeConfirmed:
      'This is an intention that the Amsterdam Metropolitan Area has yet to confirm. Until then, please ask before you use the data.',
    feeds: 'Follow',
    changes: 'What changes (Atom)',
    calendar: 'Calendar (iCalendar)',
    fields: 'What the fields mean',
    fieldsHelp:
      'Every document has a key that never changes. Documents refer to one another by that key. Where a text in a table begins with =, +, - or @, an apostrophe stands before it. Otherwise a spreadsheet would take the text for a formula.',
    field: 'Field',
    means: 'Meaning',
    holds: 'Form',
    list: 'list of',
    empty: 'may be empty',
    types: {
      text: 'text in two languages',
      markdown: 'formatted text (Markdown) in two languages',
      reference: 'key of',
      choice: 'one of',
      number: 'number',
      flag: 'yes or no',
      word: 'word, date or address',
      other: 'composite',
    },
  },
};
