import { describe, expect, it } from 'vitest';
import { findPage, meantPath } from '../addresses.js';
import { smallAgenda } from '../testing/documents.js';
import { sealBundle } from './bundle.js';
import { type Candidate, compileContent } from './compile.js';
import { openEdition } from './edition.js';
import { BundleError, readBundle } from './read-bundle.js';

const SECRET = 'a secret that only the test knows';
const FACTS = { sequence: 3, revision: 8, compiledAt: '2026-11-24T08:00:00.000Z', rollback: false };

function compiled(candidate: Candidate = smallAgenda()) {
  const { content, problems } = compileContent(candidate);
  if (!content) throw new Error(JSON.stringify(problems));
  return content;
}

describe('compiling content', () => {
  it('gives the same id whatever order the database returns', () => {
    const shuffled = smallAgenda();
    shuffled.documents.asks.reverse();
    shuffled.documents.audiences.reverse();
    expect(sealBundle(compiled(shuffled), FACTS, SECRET).envelope.id).toBe(
      sealBundle(compiled(), FACTS, SECRET).envelope.id,
    );
  });

  it('leaves references to what is not public out of lists and texts', () => {
    const agenda = smallAgenda();
    agenda.documents['action-lines'] = [];
    agenda.documents.organisations = [];
    const content = compiled({ ...agenda, withheld: new Set(['1a', 'org-roms']) });
    expect(content.documents.accelerators[0]?.body).toEqual({ nl: 'Zie lijn 1a.', en: 'See line 1a.' });
    expect(content.documents.asks.flatMap((ask) => ask.actionLines)).toEqual([]);
    expect(JSON.stringify(content)).not.toContain('org-roms');
  });

  it('reports a reference to nothing, a missing title, a text that is too long and bad Markdown, each at its field', () => {
    const agenda = smallAgenda();
    Object.assign(agenda.documents.accelerators[0] ?? {}, {
      title: { nl: '' },
      lead: { nl: 'a'.repeat(400) },
      vision: { nl: '# Kop' },
    });
    Object.assign(agenda.documents.subregions[0] ?? {}, { keyFigures: ['fig-nergens'] });
    const problems = compileContent(agenda).problems.map(
      ({ key, field, code, detail }) => `${key} ${field} ${code} ${detail}`,
    );
    expect(problems).toEqual(
      expect.arrayContaining([
        'acc-1 title.nl missing ',
        'acc-1 lead.nl too-long 320',
        'acc-1 vision.nl markdown heading of level 1',
        'ijmond keyFigures unknown-reference fig-nergens',
      ]),
    );
  });

  it('refuses a key or an address that is taken', () => {
    const agenda = smallAgenda();
    const [accelerator] = agenda.documents.accelerators ?? [];
    agenda.documents.accelerators.push({ ...accelerator, key: 'ijmond' });
    expect(compileContent(agenda).problems).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ code: 'duplicate-key', key: 'ijmond' }),
        expect.objectContaining({ code: 'duplicate-slug', field: 'slug.nl', detail: 'acc-1' }),
      ]),
    );
  });

  it('refuses boundaries that leave out a municipality, of which no map could be drawn', () => {
    const agenda = smallAgenda();
    const coordinates = [
      [4.5, 52.4],
      [4.6, 52.4],
      [4.6, 52.5],
      [4.5, 52.4],
    ];
    const features = ['Velsen', 'Utrecht'].map((name) => ({
      type: 'Feature',
      properties: { name },
      geometry: { type: 'Polygon', coordinates: [coordinates] },
    }));
    agenda.documents.settings = [
      {
        key: 'settings',
        changedOn: '2026-01-02',
        sender: { nl: 'De regio' },
        licence: { nl: 'CC BY 4.0' },
        licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
        boundaries: { type: 'FeatureCollection', features },
      },
    ];
    expect(compileContent(agenda).problems).toEqual([
      {
        kind: 'settings',
        key: 'settings',
        field: 'boundaries',
        code: 'without-boundary',
        detail: 'Beverwijk',
      },
    ]);
  });

  it('does not let a document disappear from under one that names it alone, nor what every edition needs', () => {
    const agenda = smallAgenda();
    agenda.documents.subregions = [];
    agenda.documents.municipalities = [];
    agenda.documents.audiences = agenda.documents.audiences.filter(({ key }) => key !== 'public');
    const { problems } = compileContent({ ...agenda, withheld: new Set(['ijmond', 'public']) });
    expect(problems.map(({ key, field, code, detail }) => `${key} ${field} ${code} ${detail}`)).toEqual([
      'public key needed public',
      'need-ij-lobby subregion reference-not-public ijmond',
      'need-ij-inzet subregion reference-not-public ijmond',
    ]);
  });
});

describe('a bundle', () => {
  const json = JSON.stringify(sealBundle(compiled(), FACTS, SECRET));

  it('is read back whole', () => {
    const edition = openEdition(readBundle(json, SECRET));
    expect(edition.all('municipalities').map(({ key }) => key)).toEqual(['place-beverwijk', 'place-velsen']);
    expect(edition.envelope).toMatchObject(FACTS);
  });

  it.each([
    ['cut off', json.slice(0, -20), 'not complete JSON'],
    ['altered in its content', json.replace('Schoon staal', 'Vuil staal'), 'does not fit its id'],
    ['altered in its envelope', json.replace('"sequence":3', '"sequence":4'), 'HMAC'],
    ['empty', '{}', 'does not fit the schema'],
  ])('is refused when it is %s', (_, damaged, reason) => {
    expect(() => readBundle(damaged, SECRET)).toThrow(BundleError);
    expect(() => readBundle(damaged, SECRET)).toThrow(reason);
  });

  it('is refused when another secret signed it', () => {
    expect(() => readBundle(json, 'another secret')).toThrow('HMAC');
  });
});

describe('addresses', () => {
  const agenda = smallAgenda();
  Object.assign(agenda.documents.accelerators[0] ?? {}, { formerSlugs: ['nl/kapitaal'] });
  const edition = openEdition(sealBundle(compiled(agenda), FACTS, SECRET));

  it.each([
    ['nl', 'geld', { found: 'page', key: 'acc-1' }],
    ['nl', 'kapitaal', { found: 'moved', path: '/nl/versnellers/geld' }],
    ['nl', 'money', { found: 'moved', path: '/nl/versnellers/geld' }],
    ['en', 'money', { found: 'page', key: 'acc-1' }],
    ['en', 'kapitaal', { found: 'moved', path: '/en/accelerators/money' }],
    ['en', 'nothing', { found: 'nothing' }],
  ] as const)('in %s “%s” leads where a reader expects', (locale, slug, destination) => {
    expect(findPage(edition, 'accelerators', locale, slug)).toEqual(destination);
  });

  it.each([
    ['nl', '', '/nl'],
    ['nl', 'subregions', '/nl/deelregios'],
    ['en', 'zoeken', '/en/search'],
    ['nl', 'accelerators/money', '/nl/versnellers/geld'],
    ['en', 'versnellers/kapitaal', '/en/accelerators/money'],
    ['nl', 'subregions/money', null],
    ['nl', 'zoeken/geld', null],
    ['nl', 'versnellers/geld/geld', null],
    ['nl', 'nothing', null],
  ] as const)('in %s “%s” means %s', (locale, path, meant) => {
    expect(meantPath(edition, path.split('/').filter(Boolean), locale)).toBe(meant);
  });
});
