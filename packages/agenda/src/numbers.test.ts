import { describe, expect, it } from 'vitest';
import { showDate, showNumber } from './numbers.js';

describe('figures in the reader’s language', () => {
  it.each([
    [{ value: 2_500_000, unit: 'count', qualifier: 'exact' }, '2,5 miljoen', '2.5 million', '', ''],
    [
      { value: 125_000, unit: 'count', qualifier: 'more-than' },
      '125.000',
      '125,000',
      'meer dan',
      'more than',
    ],
    [{ value: 18.9, unit: 'percent', qualifier: 'exact' }, '18,9%', '18.9%', '', ''],
    [{ value: 0.2, unit: 'share', qualifier: 'exact' }, '1 op de 5', '1 in 5', '', ''],
    [{ value: 7000, unit: 'square-metre', qualifier: 'about' }, '7.000 m²', '7,000 m²', 'ongeveer', 'about'],
    [{ value: 5, unit: 'rank', qualifier: 'exact' }, 'top 5', 'top 5', '', ''],
    [{ value: 20, unit: 'percent', qualifier: 'nearly' }, '20%', '20%', 'bijna', 'nearly'],
    [{ value: 10, unit: 'year', qualifier: 'exact' }, '10 jaar', '10 years', '', ''],
  ] as const)('%j', (figure, nl, en, nlQualifier, enQualifier) => {
    const bare = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');
    const dutch = showNumber(figure, 'nl');
    const english = showNumber(figure, 'en');
    expect([bare(dutch.number), dutch.qualifier]).toEqual([nl, nlQualifier]);
    expect([bare(english.number), english.qualifier]).toEqual([en, enQualifier]);
  });

  it('writes dates in full', () => {
    expect(showDate('2026-11-24', 'nl')).toBe('24 november 2026');
    expect(showDate('2026-11-24', 'en')).toBe('24 November 2026');
  });
});
