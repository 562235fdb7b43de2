import { describe, expect, it } from 'vitest';
import { chosen, MEASUREMENTS } from './measurements/index.js';
import { median } from './median.js';
import { gridTable, readable, table } from './table.js';

describe('the median', () => {
  it('is the middle one', () => {
    expect(median([9, 1, 3])).toBe(3);
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(() => median([])).toThrow(RangeError);
  });
});

describe('the table', () => {
  it('has numbers that can be taken in', () => {
    expect([3214.6, 12.345, 0.5, Number.NaN].map(readable)).toEqual(['3,215', '12.3', '0.5', '–']);
  });

  it('has columns', () => {
    expect(
      table([
        { what: 'a page', value: 3000, unit: '/s' },
        { what: 'a long name', value: 7, unit: 'ms', note: 'of 5' },
      ]),
    ).toBe('  a page       3,000 /s\n  a long name      7 ms       of 5');
  });
});

describe('the grid', () => {
  it('has a row for each thing, and what must be known below', () => {
    const grid = {
      columns: ['/s', 'KiB'],
      rows: [
        { what: 'home', values: [3214.6, 9] },
        { what: 'the tracker', values: [12, 41.25] },
      ],
      notes: ['Compressed.'],
    };
    expect(gridTable(grid)).toBe(
      [
        '                  /s   KiB',
        '  home         3,215     9',
        '  the tracker     12  41.3',
        '  Compressed.',
      ].join('\n'),
    );
  });
});

describe('what is measured', () => {
  it('is all that is quick, or what is named', () => {
    expect(chosen([]).every(({ slow }) => !slow)).toBe(true);
    expect(chosen(['start', 'pages']).map(({ name }) => name)).toEqual(['pages', 'start']);
    expect(() => chosen(['pags'])).toThrow(
      `There is no measurement “pags”; there are ${MEASUREMENTS.map(({ name }) => name).join(', ')}.`,
    );
  });
});
