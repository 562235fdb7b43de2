import { expect, test } from 'vitest';
import { visitorLocale } from './language.js';

test.each([
  ['/', 'nl-BE,nl;q=0.9,en;q=0.5', 'nl'],
  ['/', 'en-GB,en;q=0.9,nl;q=0.8', 'en'],
  ['/', 'en;q=0.2, nl;q=0.7', 'nl'],
  ['/', 'de-DE,de;q=0.9', 'en'],
  ['/', undefined, 'nl'],
  ['/', '', 'nl'],
  ['/', ';;;q=,,', 'en'],
  ['/', 'en;q=0', 'nl'],
  ['/', 'en;q=0, de', 'nl'],
  ['/', 'nl;q=0', 'en'],
  ['/', '*, en;q=0', 'nl'],
  ['/en/anything', 'nl', 'en'],
  ['/EN/anything', 'nl', 'en'],
  ['/nl', 'en', 'nl'],
  ['/english', 'nl', 'nl'],
])('%s with “%s” is read in %s', (path, header, locale) => {
  expect(visitorLocale(path, header)).toBe(locale);
});
