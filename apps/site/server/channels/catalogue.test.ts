import { SETTINGS_KEY } from '@mra/agenda';
import jsonld from 'jsonld';
import { beforeAll, describe, expect, test } from 'vitest';
import { editionOf, HOTSPOT, ORIGIN, readChannel } from '../../testing/editions.js';

const PREFIXES: Record<string, string> = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};
const EU = 'http://publications.europa.eu/resource/authority';

const full = (name: string) => {
  const [prefix = '', local] = name.split(':');
  return `${PREFIXES[prefix]}${local}`;
};

interface Term {
  termType: string;
  value: string;
  datatype?: { value: string };
}
interface Quad {
  subject: Term;
  predicate: Term;
  object: Term;
}

/** The catalogue as what it says, one statement at a time. */
class Graph {
  constructor(readonly quads: readonly Quad[]) {}

  subjects(type: string): string[] {
    const typed = this.quads.filter(
      ({ predicate, object }) => predicate.value === full('rdf:type') && object.value === full(type),
    );
    return [...new Set(typed.map(({ subject }) => subject.value))];
  }

  values(subject: string | null, property: string): Term[] {
    return this.quads
      .filter(
        (quad) =>
          (subject === null || quad.subject.value === subject) && quad.predicate.value === full(property),
      )
      .map(({ object }) => object);
  }
}

type Wanted = (term: Term, graph: Graph) => boolean;
const text: Wanted = (term) => term.termType === 'Literal' && term.value !== '';
const iri: Wanted = (term) => term.termType === 'NamedNode' && /^(?:https?|mailto):/.test(term.value);
const of =
  (list: string): Wanted =>
  (term) =>
    term.termType === 'NamedNode' && term.value.startsWith(list);
const typed =
  (type: string): Wanted =>
  (term) =>
    term.termType === 'Literal' && term.datatype?.value === full(type);
const a =
  (type: string): Wanted =>
  (term, graph) =>
    graph.subjects(type).includes(term.value);

/** How many times a property may stand: at least, at most; and what each of them is. */
type Rule = readonly [property: string, least: number, most: number, wanted: Wanted];
const ANY = Number.POSITIVE_INFINITY;

/**
 * What DCAT-AP-NL 3.0 makes mandatory (and DCAT-AP 3.0 under it), and what it recommends:
 * https://docs.geostandaarden.nl/dcat/dcat-ap-nl30/, as its own shapes have it (`shapes/300` of Geonovum/DCAT-AP-NL30).
 * Of what it recommends we leave out two: the data is served by no service (`dcat:accessService`), and no schema is laid down for
 * what a dataset holds (`dct:conformsTo` of a dataset); a distribution says which standard its file follows.
 */
const RULES: Record<string, readonly Rule[]> = {
  'dcat:Catalog': [
    ['dct:title', 1, ANY, text],
    ['dct:description', 1, ANY, text],
    ['dct:publisher', 1, 1, a('foaf:Agent')],
    ['dct:creator', 1, 1, a('foaf:Agent')],
    ['dcat:contactPoint', 1, 1, a('vcard:Kind')],
    ['dcat:dataset', 1, ANY, a('dcat:Dataset')],
    ['foaf:homepage', 1, ANY, iri],
    ['dct:language', 1, ANY, of(`${EU}/language/`)],
  ],
  'dcat:Dataset': [
    ['dct:title', 1, ANY, text],
    ['dct:description', 1, ANY, text],
    ['dct:identifier', 1, 1, text],
    ['dct:publisher', 1, 1, a('foaf:Agent')],
    ['dct:creator', 1, ANY, a('foaf:Agent')],
    ['dcat:contactPoint', 1, 1, a('vcard:Kind')],
    ['dcat:theme', 1, ANY, of(`${EU}/data-theme/`)],
    ['dct:accessRights', 1, 1, of(`${EU}/access-right/`)],
    ['dct:language', 1, ANY, of(`${EU}/language/`)],
    ['foaf:page', 1, ANY, iri],
    ['dcat:landingPage', 1, ANY, iri],
    ['dct:modified', 0, 1, typed('xsd:date')],
    ['dcat:distribution', 1, ANY, a('dcat:Distribution')],
  ],
  'dcat:Distribution': [
    ['dcat:accessURL', 1, 1, iri],
    ['dcat:downloadURL', 1, 1, iri],
    ['dct:conformsTo', 1, ANY, iri],
    ['dct:license', 1, 1, iri],
    ['dct:format', 1, 1, of(`${EU}/file-type/`)],
    ['dcat:mediaType', 1, 1, of('https://www.iana.org/assignments/media-types/')],
    ['dct:language', 1, ANY, of(`${EU}/language/`)],
  ],
  'foaf:Agent': [
    ['foaf:name', 1, ANY, text],
    ['dct:type', 1, 1, of('http://purl.org/adms/publishertype/')],
  ],
  'vcard:Kind': [
    ['vcard:fn', 1, 1, text],
    ['vcard:hasURL', 1, 1, iri],
  ],
};

/** What a graph gets wrong. */
function broken(graph: Graph): string[] {
  return Object.entries(RULES).flatMap(([type, rules]) => {
    const subjects = graph.subjects(type);
    if (subjects.length === 0) return [`there is no ${type}`];
    return subjects.flatMap((subject) =>
      rules.flatMap(([property, least, most, wanted]) => {
        const values = graph.values(subject, property);
        if (values.length < least || values.length > most)
          return [`${subject} has ${values.length} ${property}`];
        const wrong = values.filter((value) => !wanted(value, graph));
        return wrong.map(({ value }) => `${subject} has ${property} ${value}`);
      }),
    );
  });
}

async function graphOf(documents: object): Promise<Graph> {
  const catalogue = readChannel(editionOf(documents), '/data/catalogue.jsonld') ?? '{}';
  return new Graph((await jsonld.toRDF(JSON.parse(catalogue))) as Quad[]);
}

describe('the catalogue', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await graphOf({ hotspots: [HOTSPOT] });
  });

  test('has all that DCAT-AP-NL 3.0 makes mandatory and that it recommends, with the right kinds of value', () => {
    expect(broken(graph)).toEqual([]);
  });

  test('is found wanting where something is left out', () => {
    const [dataset] = graph.subjects('dcat:Dataset');
    const poorer = graph.quads.filter(
      ({ subject, predicate }) => subject.value !== dataset || predicate.value !== full('dcat:theme'),
    );
    expect(broken(new Graph(poorer))).toEqual([`${dataset} has 0 dcat:theme`]);
  });

  test('names only files that there are', () => {
    const files = graph.values(null, 'dcat:downloadURL');
    expect(files.length).toBeGreaterThan(20);
    for (const { value } of files)
      expect(readChannel(editionOf({}), value.slice(ORIGIN.length)), value).not.toBeNull();
  });

  test('gives the licence of the settings once it is confirmed, and until then says that it is not known', async () => {
    const licences = (from: Graph) => [
      ...new Set(from.values(null, 'dct:license').map(({ value }) => value)),
    ];
    expect(licences(graph)).toEqual(['http://standaarden.overheid.nl/owms/terms/licentieonbekend']);
    const licenceUrl = 'https://creativecommons.org/licenses/by/4.0/';
    const settings = {
      key: SETTINGS_KEY,
      changedOn: '2026-11-20',
      sender: { nl: 'MRA' },
      licence: { nl: 'CC BY 4.0' },
      licenceUrl,
      licenceConfirmed: true,
      hashtags: [],
      navigation: [],
    };
    expect(licences(await graphOf({ settings: [settings] }))).toEqual([licenceUrl]);
  });
});
