import { describe, expect, it } from 'vitest';
import { smallAgenda } from '../testing/documents.js';
import { editionOf } from '../testing/edition.js';
import { SearchIndex } from './search.js';

const agenda = smallAgenda();
const term = (key: string, nl: string, en: string, text: string) => ({
  key,
  changedOn: '2026-01-02',
  title: { nl, en },
  text: { nl: text, en: text },
  forms: [],
});
agenda.documents.terms = [
  term('gl-fieldlab', 'Fieldlab', 'Fieldlab', 'Een plek waar techniek in het echt wordt getest.'),
  term('gl-waterstof', 'Waterstof', 'Hydrogen', 'Een gas waarmee fabrieken schoner kunnen werken.'),
  term('gl-cluster', 'Cluster', 'Cluster', 'Bedrijven die bij elkaar zitten en van elkaar leren.'),
  term(
    'gl-stad',
    'Innovatiedistrict',
    'Innovation district',
    'Een stuk stad waar onderzoekers en bedrijven elkaar treffen.',
  ),
  term('gl-innovatie', 'Innovatie', 'Innovation', 'Iets nieuws dat werkt, in elk district van de regio.'),
  term(
    'gl-waterland',
    'Waterstad',
    'Waterstad',
    'Een stad waar schepen op waterstof varen en waar men leert.',
  ),
  term('gl-start-up', 'Start-up', 'Start-up', 'Wie net begint en hard wil groeien.'),
  term('gl-idee', 'Idee', 'Idea', 'Financiën en ideeën voor Łódź komen samen.'),
];
const dutch = new SearchIndex(editionOf(agenda), 'nl');
const english = new SearchIndex(editionOf(agenda), 'en');
const shown = (query: string, index = dutch) =>
  index.find(query).groups.flatMap(({ results }) => results.map((found) => index.show(found)));
const keys = (query: string, index = dutch) => shown(query, index).map(({ key }) => key);

describe('searching', () => {
  it.each([
    ['the word itself', 'waterstof', 'gl-waterstof'],
    ['a plural', 'fieldlabs', 'gl-fieldlab'],
    ['a word with a hyphen', 'start-ups', 'gl-start-up'],
    ['the same word without one', 'startups', 'gl-start-up'],
    ['another capital', 'FIELDLAB', 'gl-fieldlab'],
    ['a typing error', 'watersof', 'gl-waterstof'],
    ['a part of a compound', 'district', 'gl-stad'],
    ['a compound of known words', 'waterstofcluster', 'gl-waterstof'],
    ['a word without its trema', 'financien', 'gl-idee'],
    ['the beginning of a word', 'innovatied', 'gl-stad'],
    ['a word of the text', 'onderzoekers', 'gl-stad'],
    ['one word of two', 'waterstof olifanten', 'gl-waterstof'],
  ])('finds by %s', (_, query, key) => {
    expect(keys(query)).toContain(key);
  });

  it('finds the same however often a word is written, and stays calm about words without end', () => {
    expect(shown('waterstof '.repeat(15))).toEqual(shown('waterstof'));
    expect(keys(`x${'waterstad'.repeat(22)}`)).toEqual([]);
  });

  it('finds in English what is English', () => {
    expect(keys('hydrogen', english)).toEqual(['gl-waterstof']);
    expect(keys('innovations', english)).toContain('gl-stad');
  });

  it('finds by the parts of a compound too where a text has the whole of it, the whole first', () => {
    const more = smallAgenda();
    more.documents.terms = [
      ...(agenda.documents.terms ?? []),
      term('gl-waterstofcluster', 'Waterstofcluster', 'Hydrogen cluster', 'Bedrijven rond waterstof.'),
    ];
    const found = keys('waterstofclusters', new SearchIndex(editionOf(more), 'nl'));
    expect(found[0]).toBe('gl-waterstofcluster');
    expect(found).toEqual(expect.arrayContaining(['gl-waterstof', 'gl-cluster']));
  });

  it('wants all words where there is something with all of them', () => {
    expect(keys('bedrijven onderzoekers')).toEqual(['gl-stad']);
  });

  it('marks the hit, whatever its form', () => {
    const [result] = shown('onderzoeker');
    expect(result?.excerpt.filter(({ hit }) => hit).map(({ text }) => text)).toEqual(['onderzoekers']);
    expect(result?.excerpt.map(({ text }) => text).join('')).toBe(
      'Een stuk stad waar onderzoekers en bedrijven elkaar treffen.',
    );
  });

  it('marks what only looks like the word where nothing is the word itself', () => {
    const marked = (query: string) =>
      shown(query)
        .filter(({ key }) => key === 'gl-waterland')
        .flatMap(({ title, excerpt }) => [...title, ...excerpt])
        .filter(({ hit }) => hit)
        .map(({ text }) => text);
    expect(marked('waterstof')).toEqual(['waterstof']);
    expect(marked('waterstod')).toContain('Waterstad');
  });

  it('leads to the page, or to the place on a page', () => {
    const paths = (query: string) => shown(query).map(({ path }) => path);
    expect(paths('waterstof')).toContain('/nl/begrippen#gl-waterstof');
    expect(paths('IJmond')).toContain('/nl/deelregios/ijmond');
  });

  it('gives one page of what it finds, and the last where there is no such page', () => {
    const all = shown('fieldlab cluster waterstof');
    expect(all.length).toBeGreaterThan(2);
    const page = (number: number) => dutch.page('fieldlab cluster waterstof', number, 2);
    expect(page(1)).toMatchObject({ total: all.length, results: all.slice(0, 2) });
    expect(page(2).results).toEqual(all.slice(2, 4));
    expect(page(99).results).toEqual(all.slice(-(all.length % 2 || 2)));
    expect(page(0).results).toEqual(page(1).results);
    expect(dutch.page('', 3, 2)).toEqual({ query: '', cut: false, total: 0, results: [] });
  });

  it('cuts a query that is too long, and says so', () => {
    expect(dutch.find(`waterstof ${'x'.repeat(300)}`)).toMatchObject({
      cut: true,
      total: expect.any(Number),
    });
    expect(dutch.find('waterstof').cut).toBe(false);
  });

  it.each(['', '   ', '<script>alert(1)</script>', '\u0000\u202e\ud800', '*', '((((', '🎈🎈', 'de'])(
    'is calm about %j',
    (query) => {
      expect(() => shown(query)).not.toThrow();
    },
  );
});
