import { expect, test } from 'vitest';
import { amsterdamDate } from './index.js';

test.each([
  ['2026-11-24T22:59:59Z', '2026-11-24'],
  ['2026-11-24T23:00:00Z', '2026-11-25'],
  ['2026-07-01T21:59:59Z', '2026-07-01'],
  ['2026-07-01T22:00:00Z', '2026-07-02'],
  ['2026-12-31T23:00:00Z', '2027-01-01'],
])('at %s it is %s in Amsterdam', (moment, date) => {
  expect(amsterdamDate(new Date(moment))).toBe(date);
});
