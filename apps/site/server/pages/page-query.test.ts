import { expect, test } from 'vitest';
import { pageQuery } from './page-query.js';

test('only pages with a form read what stands after the question mark', () => {
  expect(pageQuery('/nl/hotspots', '/nl/hotspots?stage=existing#list').query).toBe('?stage=existing');
  expect(pageQuery('/nl', '/nl?from=mail')).toEqual({ query: '', kept: true });
  expect(pageQuery('/nl/hotspots', '/nl/hotspots')).toEqual({ query: '', kept: true });
});

test('a page of a long list is kept; what is chosen, searched or made up is not', () => {
  expect(pageQuery('/nl/bronnen', '/nl/bronnen?from=mail&pagina=2')).toEqual({
    query: '?pagina=2',
    kept: true,
  });
  expect(pageQuery('/en/hotspots', '/en/hotspots?page=3')).toEqual({ query: '?page=3', kept: true });
  expect(pageQuery('/en/hotspots', '/en/hotspots?stage=existing&page=3').kept).toBe(false);
  expect(pageQuery('/en/lobby/brussels', '/en/lobby/brussels?page=2').query).toBe('?page=2');
  expect(pageQuery('/en/sources', '/en/sources?page=99999')).toEqual({ query: '?page=99999', kept: false });
  expect(pageQuery('/en/sources', '/en/sources?from=mail')).toEqual({ query: '', kept: true });
});

test('an endless query is cut', () => {
  expect(pageQuery('/en/partners', `/en/partners?type=${'x'.repeat(20_000)}`).query.length).toBeLessThan(
    5000,
  );
});
