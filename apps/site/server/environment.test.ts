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
  ['PORT', '70000'],
  ['PORT', 'http'],
  ['CMS_URL', 'ftp://cms'],
  ['PUBLIC_ORIGIN', 'agenda'],
  ['DATA_DIR', ''],
  ['EDITION_SECRET', 'short'],
  ['EDITION_SECRET', undefined],
])('names %s when it is “%s”, and never shows a secret', (name, value) => {
  const read = () => readEnvironment({ ...RIGHT, [name]: value });
  expect(read).toThrow(`${name} should be`);
  if (value) expect(read).not.toThrow(`“${value}”`);
});
