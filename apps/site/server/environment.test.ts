import { expect, test } from 'vitest';
import { readEnvironment } from './environment.js';

const RIGHT = {
  PORT: '8080',
  CMS_URL: 'http://127.0.0.1:3001',
  PUBLIC_ORIGIN: 'https://agenda.example/',
  DATA_DIR: 'data',
  EDITION_SECRET: 'a secret of at least thirty-two characters',
};

test('reads what is right, the origin without a slash at its end', () => {
  expect(readEnvironment(RIGHT)).toMatchObject({ PORT: 8080, PUBLIC_ORIGIN: 'https://agenda.example' });
  expect(readEnvironment({ ...RIGHT, PORT: undefined }).PORT).toBe(3000);
});

test.each([
  ['PORT', '70000', 'a port number from 0 to 65535'],
  ['PORT', '80.5', 'a port number from 0 to 65535'],
  ['PORT', 'http', 'a port number from 0 to 65535'],
  ['CMS_URL', 'ftp://cms', 'the internal address of the CMS'],
  ['PUBLIC_ORIGIN', 'agenda', 'the address that visitors use'],
  ['DATA_DIR', '', 'the folder'],
  ['EDITION_SECRET', 'short', 'the secret shared with the CMS'],
  ['EDITION_SECRET', undefined, 'the secret shared with the CMS'],
])('names %s when it is “%s”, and never shows a secret', (name, value, meant) => {
  const read = () => readEnvironment({ ...RIGHT, [name]: value });
  expect(read).toThrow(`${name} should be ${meant}`);
  if (value) expect(read).not.toThrow(value);
});
