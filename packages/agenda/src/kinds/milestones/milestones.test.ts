import { describe, expect, it } from 'vitest';
import { isOverdue } from './view.js';

describe('what was planned', () => {
  it.each([
    ['2025', true],
    ['2026', false],
    ['2026-10', true],
    ['2026-11', false],
    ['2030', false],
    [null, false],
  ])('for %s is overdue in November 2026: %s', (sortDate, expected) => {
    expect(isOverdue({ state: 'planned', sortDate }, '2026-11-24')).toBe(expected);
  });

  it('is not overdue once it is said to be past', () => {
    expect(isOverdue({ state: 'past', sortDate: '2025' }, '2026-11-24')).toBe(false);
  });
});
