import { expect, test } from 'vitest';
import { pageQuery } from './page-query.js';

test('only pages with a form read what stands after the question mark', () => {
  expect(pageQuery('/nl/hotspots', '/nl/hotspots?stage=existing#list')).toBe('?stage=existing');
  expect(pageQuery('/nl', '/nl?from=mail')).toBe('');
  expect(pageQuery('/nl/hotspots', '/nl/hotspots')).toBe('');
});

test('an endless query is cut', () => {
  expect(pageQuery('/en/partners', `/en/partners?type=${'x'.repeat(20_000)}`).length).toBeLessThan(5000);
});
