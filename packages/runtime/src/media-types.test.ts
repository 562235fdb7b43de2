import { expect, test } from 'vitest';
import { extensionFor, extensionOf, mediaTypeOf } from './index.js';

test.each([
  ['pdf', 'application/pdf'],
  ['png', 'image/png'],
  ['svg', 'image/svg+xml'],
  ['jpg', 'image/jpeg'],
  ['webp', 'image/webp'],
  ['avif', 'image/avif'],
])('files with the extension %s are %s, and the other way round', (extension, type) => {
  expect(mediaTypeOf(`/a.folder/name.${extension}`)).toBe(type);
  expect(mediaTypeOf(`NAME.${extension.toUpperCase()}`)).toBe(type);
  expect(extensionFor(type)).toBe(extension);
});

test('an unknown extension tells nothing, nor does a dot in a folder', () => {
  expect(mediaTypeOf('name.unheard-of')).toBeNull();
  expect(mediaTypeOf('a.pdf/name')).toBeNull();
  expect(mediaTypeOf('')).toBeNull();
  expect(extensionOf('a.folder/name')).toBe('');
  expect(() => extensionFor('made/up')).toThrow(RangeError);
});
