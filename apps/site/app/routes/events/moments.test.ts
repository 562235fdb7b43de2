import { expect, it } from 'vitest';
import { withOffset } from './moments';

it.each([
  ['2026-12-03T14:00', 'Europe/Amsterdam', '2026-12-03T14:00+01:00'],
  ['2026-07-01T14:00', 'Europe/Amsterdam', '2026-07-01T14:00+02:00'],
  // The nights in which summer time begins (before and after the change) and ends.
  ['2026-03-29T01:30', 'Europe/Amsterdam', '2026-03-29T01:30+01:00'],
  ['2026-03-29T03:30', 'Europe/Amsterdam', '2026-03-29T03:30+02:00'],
  ['2026-10-25T00:30', 'Europe/Amsterdam', '2026-10-25T00:30+02:00'],
  ['2026-10-25T03:30', 'Europe/Amsterdam', '2026-10-25T03:30+01:00'],
  ['2026-07-01T14:00', 'Africa/Abidjan', '2026-07-01T14:00+00:00'],
  ['2026-07-01T14:00', 'America/St_Johns', '2026-07-01T14:00-02:30'],
  ['2026-07-01T14:00', 'Europe/Nowhere', '2026-07-01T14:00'],
])('says when %s in %s is', (moment, zone, said) => {
  expect(withOffset(moment, zone)).toBe(said);
});
