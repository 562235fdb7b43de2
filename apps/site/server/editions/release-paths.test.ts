import { expect, test } from 'vitest';
import { pathsOf } from './release-paths.js';

const release = (nl: string, pinnedOn: string, en: string | null = null) => ({
  name: { nl, en },
  pinnedOn,
  edition: pinnedOn.replaceAll('-', '').padEnd(64, '0'),
});

test('a release is visited under its name, in each language', () => {
  expect(pathsOf([release('Voorjaar 2026: café & zó', '2026-04-01', 'Spring 2026')])).toEqual([
    { nl: '/nl/vaste-edities/voorjaar-2026-cafe-zo', en: '/en/releases/spring-2026' },
  ]);
});

test('the first of two with one name keeps its address, whichever is listed first', () => {
  const [older, newer] = [release('Editie', '2026-04-01'), release('editie!', '2026-09-01')];
  const expected = { old: '/nl/vaste-edities/editie', next: '/nl/vaste-edities/editie-2' };
  expect(pathsOf([older, newer]).map(({ nl }) => nl)).toEqual([expected.old, expected.next]);
  expect(pathsOf([newer, older]).map(({ nl }) => nl)).toEqual([expected.next, expected.old]);
});

test('a name without letters is told by its day', () => {
  expect(pathsOf([release('★', '2026-04-01')])[0]?.nl).toBe('/nl/vaste-edities/2026-04-01');
});
