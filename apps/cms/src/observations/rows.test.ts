import { describe, expect, it } from 'vitest';
import { readRows } from './rows';

const known = { indicators: new Set(['ind-banen']), subregions: new Set(['ijmond']) };
const read = (...lines: string[]) => readRows(lines.join('\n'), known);
const HEAD = 'indicator;period;area;value;subregion';

describe('a file of observations', () => {
  it('is read as spreadsheets write it: with commas or semicolons, with a decimal comma, with a byte order mark', () => {
    const expected = {
      row: 2,
      indicator: 'ind-banen',
      period: '2024-Q3',
      area: 'subregion',
      subregion: 'ijmond',
      value: 18.9,
      qualifier: 'exact',
    };
    expect(read(`\uFEFF${HEAD}`, 'ind-banen;2024-Q3;subregion;18,9;ijmond')).toEqual({
      rows: [expected],
      errors: [],
    });
    const commas = read('Indicator,Period,Area,Value,Subregion,Qualifier', 'ind-banen,,mra,18.9,,about');
    expect(commas.rows).toEqual([
      { ...expected, period: null, area: 'mra', subregion: null, qualifier: 'about' },
    ]);
  });

  it.each([
    ['ind-huizen;2024;mra;1;', 'indicator: “ind-huizen” is geen sleutel van een gepubliceerde indicator.'],
    [
      'ind-banen;vorig jaar;mra;1;',
      'period: “vorig jaar” is geen periode als 2024, 2024-Q3, 2024-09 of 2023-2027.',
    ],
    ['ind-banen;2024;mra;1.000,5;', 'value: “1.000,5” is geen getal; schrijf 18,9 of 18.9.'],
    ['ind-banen;2024;mra;;', 'value: “” is geen getal; schrijf 18,9 of 18.9.'],
    [
      'ind-banen;2024;subregion;1;',
      'subregion: alleen bij area “subregion” hoort een deelregio, en daar moet ze staan.',
    ],
    ['ind-banen;2024;subregion;1;mars', 'subregion: “mars” is geen sleutel van een deelregio.'],
  ])('says what is wrong with %s', (line, message) => {
    expect(read(HEAD, 'ind-banen;2023;mra;1;', line)).toMatchObject({ errors: [{ row: 3, message }] });
  });

  it('says which row comes twice, and which column is missing', () => {
    const row = 'ind-banen;2024;mra;1;';
    expect(read(HEAD, row, row).errors).toEqual([
      { row: 3, message: 'Dit is dezelfde waarneming als in rij 2.' },
    ]);
    expect(read('indicator;period;area', row).errors).toEqual([
      { row: 1, message: 'De kolom “value” ontbreekt.' },
    ]);
    expect(read(HEAD).errors).toEqual([{ row: 1, message: 'Er staan geen waarnemingen in.' }]);
  });
});
