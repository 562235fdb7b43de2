import { expect, it } from 'vitest';
import { smallAgenda } from '../testing/documents.js';
import { editionOf } from '../testing/edition.js';
import { oncePerEditionInSteps } from './once.js';

it('makes something in steps, once, whoever wants the whole of it meanwhile', () => {
  let begun = 0;
  const counted = oncePerEditionInSteps(function* (_edition, locale) {
    begun += 1;
    yield;
    yield;
    return `made in ${locale}`;
  });
  const edition = editionOf(smallAgenda());
  expect([...counted.steps(edition, 'nl')]).toHaveLength(2);
  expect(counted(edition, 'nl')).toBe('made in nl');
  expect([...counted.steps(edition, 'nl')]).toEqual([]);
  const steps = counted.steps(edition, 'en');
  steps.next();
  expect(counted(edition, 'en')).toBe('made in en');
  expect(steps.next().done).toBe(true);
  expect(begun).toBe(2);
});

it('says again what went wrong', () => {
  const failing = oncePerEditionInSteps(function* () {
    yield;
    throw new Error('no ink');
  });
  const edition = editionOf(smallAgenda());
  for (const _ of [1, 2]) expect(() => failing(edition, 'nl')).toThrow('no ink');
});
