import { words } from '../locales.js';

/** The names of what every document has. */
export const BASE = {
  key: {
    label: words('Sleutel', 'Key'),
    help: words(
      'De vaste naam van dit onderdeel. Wordt uit de titel gemaakt als u niets invult en verandert daarna nooit meer.',
      'The fixed name of this document. Made from the title when left empty; it never changes afterwards.',
    ),
    meaning: words('vaste sleutel; verandert nooit', 'lasting key; never changes'),
  },
  changedOn: {
    label: words('Inhoud gewijzigd op', 'Content changed on'),
    help: words(
      'Wordt bijgewerkt als u iets publiceert dat echt anders is.',
      'Set when you publish something that really differs.',
    ),
    meaning: words(
      'dag waarop de inhoud voor het laatst veranderde',
      'day on which the content last changed',
    ),
  },
};

/** The names of what every document with a page of its own has besides. */
export const PAGE = {
  ...BASE,
  slug: {
    label: words('Webadres', 'Address'),
    help: words(
      'Het laatste deel van het adres. Wijzigt u het, dan blijft het oude adres doorverwijzen.',
      'The last part of the address. When you change it, the old address keeps redirecting.',
    ),
    meaning: words('laatste deel van het webadres', 'last part of the web address'),
  },
  formerSlugs: {
    label: words('Vroegere webadressen', 'Former addresses'),
    meaning: words('oude adressen, die doorverwijzen', 'former addresses, which redirect'),
  },
};

export const TITLE = { label: words('Titel', 'Title'), meaning: words('naam', 'name') };

export const NAME = { label: words('Naam', 'Name'), meaning: words('naam', 'name') };

export const BODY = { label: words('Tekst', 'Text'), meaning: words('de tekst', 'the text') };

export const IMAGE = {
  label: words('Beeld', 'Picture'),
  meaning: words('foto of beeld', 'photograph or picture'),
};

export const LEAD = {
  label: words('Inleiding', 'Lead'),
  help: words(
    'Eén of twee zinnen die zeggen waar het om gaat. Staat boven de pagina, in lijsten en op deelkaarten.',
    'One or two sentences that say what this is about. Opens the page and stands in lists and on cards.',
  ),
  meaning: words('samenvatting in een of twee zinnen', 'summary in a sentence or two'),
};

export const ORDER = {
  label: words('Volgorde', 'Order'),
  help: words('De plaats in lijsten: 1 komt eerst.', 'The place in lists: 1 comes first.'),
  meaning: words('plaats in de lijst', 'position in the list'),
};

export const SUBREGION = {
  label: words('Deelregio', 'Subregion'),
  meaning: words(
    'deelregio; leeg is de hele MRA of niet bekend',
    'subregion; empty is the whole MRA or not known',
  ),
};

export const SECTION = {
  label: words('Plaats in de agenda', 'Place in the agenda'),
  help: words(
    'Waar in de agenda dit staat, bijvoorbeeld “5.1 IJmond”.',
    'Where the agenda says so, for example “5.1 IJmond”.',
  ),
  meaning: words('deel van de agenda waar het staat', 'part of the agenda that says it'),
};

export const NUMBER = {
  label: words('Nummer', 'Number'),
  meaning: words('nummer in de agenda', 'number in the agenda'),
};

export const FIGURES = {
  label: words('Kerncijfers', 'Figures'),
  meaning: words('cijfers waar het op rust', 'figures that it rests on'),
};

export const SOURCES = {
  label: words('Bronnen', 'Sources'),
  meaning: words('publicaties waar het op rust', 'publications that it rests on'),
};

export const THEME = {
  label: words('Thema', 'Theme'),
  meaning: words('thema waar het bij hoort', 'theme that it belongs to'),
};

export const THEMES = {
  label: words('Thema’s', 'Themes'),
  meaning: words('thema’s waar het bij hoort', 'themes that it belongs to'),
};

export const SECTORS = {
  label: words('Sectoren', 'Sectors'),
  meaning: words('sectoren waar het bij hoort', 'sectors that it belongs to'),
};

export const SUBREGIONS = {
  label: words('Deelregio’s', 'Subregions'),
  meaning: words('deelregio’s waar het over gaat', 'subregions that it concerns'),
};

export const HOTSPOTS = {
  label: words('Innovatiehotspots', 'Hotspots'),
  meaning: words('hotspots die erbij horen', 'hotspots involved'),
};

export const ORGANISATIONS = {
  label: words('Partijen', 'Organisations'),
  meaning: words('partijen die erbij horen', 'organisations involved'),
};

export const PARTNERS = {
  label: words('Partners', 'Partners'),
  meaning: words('wie er meedoen', 'who takes part'),
};

export const WEBSITE = {
  label: words('Website', 'Website'),
  help: words('Begint met https://. Leeg: niet bekend.', 'Starts with https://. Empty: not known.'),
  meaning: words('eigen website', 'website of its own'),
};

export const ALSO_KNOWN_AS = {
  label: words('Andere namen', 'Other names'),
  help: words(
    'Waaronder het ook bekend is. Typ een naam en druk op Enter.',
    'By which it is known as well. Type a name and press Enter.',
  ),
  meaning: words('andere namen', 'other names'),
};

export const MUNICIPALITY = {
  label: words('Gemeente', 'Municipality'),
  help: words(
    'Kies eerst de deelregio, dan staan hier alleen haar gemeenten. Leeg: niet bekend.',
    'Choose the subregion first; only its municipalities are then offered. Empty: not known.',
  ),
  meaning: words('gemeente waar het over gaat', 'municipality that it concerns'),
};

export const AREA = {
  label: words('Gebied', 'Area'),
  help: words(
    'Gaat het om één deelregio, kies dan “deelregio” en daaronder welke.',
    'Where it is about one subregion, choose “subregion” and say which below.',
  ),
  meaning: words('gebied waarvoor het geldt', 'area that it applies to'),
};

export const VALUE = {
  label: words('Waarde', 'Value'),
  help: words(
    '18,9% vult u in als 18.9. Een vijfde deel is 0.2; “top vijf” is 5.',
    '18.9% is entered as 18.9. One fifth is 0.2; “top five” is 5.',
  ),
  meaning: words('het getal', 'the number'),
};

export const QUALIFIER = {
  label: words('Hoe zeker', 'Qualifier'),
  meaning: words('hoe precies het getal is', 'how exact the number is'),
};

export const UNIT = { label: words('Eenheid', 'Unit'), meaning: words('eenheid', 'unit') };

export const EMPTY_IS_NOT_KNOWN = words(
  'Laat leeg wat de agenda niet zegt: de site toont dan “niet bekend”.',
  'Leave empty what the agenda does not say: the site then shows “not known”.',
);
