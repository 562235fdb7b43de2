import { expect, test } from 'vitest';
import { z } from 'zod';
import { databaseUrl, EnvironmentError, origin, port, readVariables, secret } from './index.js';

const schema = z.object({
  PORT: port().default(3000),
  ORIGIN: origin('an address, as https://example.org'),
  SECRET: secret(),
  DATABASE_URL: databaseUrl.default('file:data/cms.db'),
});

const RIGHT = { ORIGIN: 'https://example.org/', SECRET: 'thirty-two characters, and then more' };

test('gives the values, the origin without a path', () => {
  expect(readVariables(schema, { ...RIGHT, PORT: '8080' })).toEqual({
    PORT: 8080,
    ORIGIN: 'https://example.org',
    SECRET: RIGHT.SECRET,
    DATABASE_URL: 'file:data/cms.db',
  });
});

test.each([
  ['PORT', '0', 'a port number from 1 to 65535'],
  ['PORT', '80.5', 'a port number from 1 to 65535'],
  ['PORT', 'http', 'a port number from 1 to 65535'],
  ['ORIGIN', 'ftp://example.org', 'an address'],
  ['SECRET', 'kort', 'a random text'],
  ['SECRET', undefined, 'a random text'],
  ['DATABASE_URL', 'file:', 'file:<path>'],
  ['DATABASE_URL', 'postgres://x', 'file:<path>'],
])('says what %s should be when it is “%s”, without showing it', (name, value, meant) => {
  const read = () => readVariables(schema, { ...RIGHT, [name]: value });
  expect(read).toThrow(EnvironmentError);
  expect(read).toThrow(`${name} should be ${meant}`);
  if (name === 'SECRET' && value) expect(read).not.toThrow(value);
});

test('names all that is wrong at once', () => {
  expect(() => readVariables(schema, { PORT: '-1' }, 'The site can’t start')).toThrow(
    /^The site can’t start: PORT should .*; ORIGIN should .*; SECRET should .*\.$/,
  );
});

test('lets the system choose a port where that is wanted', () => {
  expect(port(0).parse('0')).toBe(0);
});
