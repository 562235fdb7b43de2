import { expect, it } from 'vitest';
import { smallAgenda } from '../testing/documents.js';
import { editionOf } from '../testing/edition.js';
import { whereToRead } from './entries.js';

it('leads to the page of a long list on which something stands', () => {
  const agenda = smallAgenda();
  agenda.documents.terms = Array.from({ length: 101 }, (_, at) => ({
    key: `gl-${at}`,
    changedOn: '2026-01-02',
    title: { nl: `Woord ${String(at).padStart(3, '0')}`, en: `Word ${String(999 - at)}` },
    text: { nl: 'Wat het woord betekent voor wie het leest.', en: 'What it means to whoever reads it.' },
    forms: [],
  }));
  const edition = editionOf(agenda);
  const read = (key: string, locale: 'nl' | 'en') => whereToRead(edition, 'terms', key, locale);
  expect(read('gl-99', 'nl')).toBe('/nl/begrippen#gl-99');
  expect(read('gl-100', 'nl')).toBe('/nl/begrippen?pagina=2#gl-100');
  // In the other language the list has another order.
  expect(read('gl-100', 'en')).toBe('/en/glossary#gl-100');
  expect(read('gl-0', 'en')).toBe('/en/glossary?page=2#gl-0');
});
