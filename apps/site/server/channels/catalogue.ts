import {
  DATA_PATHS,
  type Edition,
  KIND_LABELS,
  LOCALES,
  latest,
  pagePath,
  SETTINGS_KEY,
  sectionPath,
  tablePath,
} from '@mra/agenda';
import { OPEN_KINDS } from '../../contract/open-kinds.js';

const EU = 'http://publications.europa.eu/resource/authority';
/** “Licence not known”, as the Dutch list of licences has it: the profile wants one, and one that nobody has confirmed is none. */
const LICENCE_UNKNOWN = 'http://standaarden.overheid.nl/owms/terms/licentieonbekend';
/** What a file is as a machine knows it: its type in the European list, its media type, and the standard that it follows. */
const FORMATS = {
  csv: { type: 'CSV', media: 'text/csv', standard: 'https://www.rfc-editor.org/info/rfc4180' },
  geojson: {
    type: 'GEOJSON',
    media: 'application/geo+json',
    standard: 'https://www.rfc-editor.org/info/rfc7946',
  },
  json: { type: 'JSON', media: 'application/json', standard: 'https://www.rfc-editor.org/info/rfc8259' },
} as const;
/** What sort of body the publisher is: a regional one. */
const REGIONAL_AUTHORITY = 'http://purl.org/adms/publishertype/RegionalAuthority';
/** The profile that the catalogue follows. */
const PROFILE = 'https://docs.geostandaarden.nl/dcat/dcat-ap-nl30/';
const LANGUAGES = [`${EU}/language/NLD`, `${EU}/language/ENG`];
const PUBLISHER = {
  '@id': 'https://www.metropoolregioamsterdam.nl',
  '@type': 'foaf:Agent',
  'foaf:name': { '@value': 'Metropoolregio Amsterdam', '@language': 'nl' },
  'dct:type': { '@id': REGIONAL_AUTHORITY },
};

const texts = (nl: string, en: string) => [
  { '@value': nl, '@language': 'nl' },
  { '@value': en, '@language': 'en' },
];
const at = (id: string) => ({ '@id': id });
const day = (date: string) => ({ '@value': date, '@type': 'xsd:date' });

/** The open data as a catalogue of datasets after DCAT-AP-NL, in JSON-LD. */
export function dataCatalogue(edition: Edition, origin: string): string {
  const settings = edition.find('settings', SETTINGS_KEY);
  const contact = edition.find('pages', 'contact');
  const contactPoint = {
    '@id': `${origin}${DATA_PATHS.catalogue}#contact`,
    '@type': ['vcard:Kind', 'vcard:Organization'],
    'vcard:fn': 'Metropoolregio Amsterdam',
    ...(settings?.mailbox ? { 'vcard:hasEmail': at(`mailto:${settings.mailbox}`) } : {}),
    'vcard:hasURL': at(origin + (contact ? pagePath('pages', contact, 'nl') : '/nl')),
  };
  const distribution = (path: string, format: keyof typeof FORMATS) => ({
    '@id': origin + path,
    '@type': 'dcat:Distribution',
    'dct:title': texts(`${path.split('/').at(-1)}`, `${path.split('/').at(-1)}`),
    'dcat:accessURL': at(origin + path),
    'dcat:downloadURL': at(origin + path),
    'dct:format': at(`${EU}/file-type/${FORMATS[format].type}`),
    'dcat:mediaType': at(`https://www.iana.org/assignments/media-types/${FORMATS[format].media}`),
    'dct:conformsTo': at(FORMATS[format].standard),
    'dct:license': at(settings?.licenceConfirmed ? settings.licenceUrl : LICENCE_UNKNOWN),
    'dct:language': LANGUAGES.map(at),
  });
  const dataset = (id: string, title: object[], description: object[], distributions: object[]) => ({
    '@id': `${origin}/data/${id}`,
    '@type': 'dcat:Dataset',
    'dct:identifier': `${origin}/data/${id}`,
    'dct:title': title,
    'dct:description': description,
    'dct:publisher': at(PUBLISHER['@id']),
    'dct:creator': at(PUBLISHER['@id']),
    'dcat:contactPoint': at(contactPoint['@id']),
    'dcat:landingPage': at(origin + sectionPath('open-data', 'nl')),
    // What the fields mean.
    'foaf:page': LOCALES.map((locale) => at(`${origin}${sectionPath('open-data', locale)}#fields`)),
    'dcat:theme': at(`${EU}/data-theme/ECON`),
    'dct:accessRights': at(`${EU}/access-right/PUBLIC`),
    'dct:language': LANGUAGES.map(at),
    'dcat:distribution': distributions,
  });
  const tables = OPEN_KINDS.map((kind) => {
    const { nl, en } = KIND_LABELS[kind];
    const changed = latest(...edition.all(kind).map(({ changedOn }) => changedOn));
    const files = [
      distribution(tablePath(kind), 'csv'),
      ...(kind === 'hotspots' ? [distribution(DATA_PATHS.hotspots, 'geojson')] : []),
    ];
    return {
      ...dataset(
        kind,
        texts(`${nl} van de MRA-innovatieagenda`, `${en} of the MRA innovation agenda`),
        texts(
          `${nl} zoals de innovatieagenda van de Metropoolregio Amsterdam ze noemt, als tabel.`,
          `${en} as named in the innovation agenda of the Amsterdam Metropolitan Area, as a table.`,
        ),
        files,
      ),
      ...(changed ? { 'dct:modified': day(changed) } : {}),
    };
  });
  const whole = dataset(
    'edition',
    texts('De hele MRA-innovatieagenda', 'The whole MRA innovation agenda'),
    texts(
      'Alles wat van de innovatieagenda is gepubliceerd, in één bestand, in het Nederlands en het Engels.',
      'All that is published of the innovation agenda in one file, in Dutch and English.',
    ),
    [distribution(DATA_PATHS.edition, 'json')],
  );
  return JSON.stringify({
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      vcard: 'http://www.w3.org/2006/vcard/ns#',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@id': origin + DATA_PATHS.catalogue,
    '@type': 'dcat:Catalog',
    'dct:title': texts('Open data van de MRA-innovatieagenda', 'Open data of the MRA innovation agenda'),
    'dct:description': texts('Wat op deze site staat, voor machines.', 'What this site says, for machines.'),
    'dct:publisher': PUBLISHER,
    'dct:creator': at(PUBLISHER['@id']),
    'dct:conformsTo': at(PROFILE),
    'dcat:contactPoint': contactPoint,
    'dct:language': LANGUAGES.map(at),
    'foaf:homepage': LOCALES.map((locale) => at(origin + sectionPath('open-data', locale))),
    'dcat:dataset': [whole, ...tables],
  });
}
