import { AREAS, observationSchema, QUALIFIERS } from '@mra/agenda';
import { CsvError, parse } from 'csv-parse/sync';

/** The columns of a file with observations: the first four have to be there. */
export const COLUMNS = ['indicator', 'period', 'area', 'value', 'subregion', 'qualifier'] as const;
const NEEDED_COLUMNS = COLUMNS.slice(0, 4);

/** A row that is right by itself. */
export interface ObservationRow {
  /** The number of the row in the file, as a spreadsheet counts. */
  row: number;
  indicator: string;
  period: string | null;
  area: (typeof AREAS)[number];
  subregion: string | null;
  value: number;
  qualifier: (typeof QUALIFIERS)[number];
}

/** What is wrong with a row, in Dutch; row 1 is the names of the columns. */
export interface RowError {
  row: number;
  message: string;
}

/** The keys that a row may refer to. */
export interface Known {
  indicators: ReadonlySet<string>;
  subregions: ReadonlySet<string>;
}

const { period: periodSchema } = observationSchema.shape;

function isOneOf<T extends string>(choices: readonly T[], text: string): text is T {
  return (choices as readonly string[]).includes(text);
}

/** Reads a number as a spreadsheet writes it, with a comma or a point. @returns `null` for what is no number */
function numberOf(text: string): number | null {
  return /^-?\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : null;
}

function readRow(cells: Readonly<Record<string, string>>, row: number, known: Known) {
  const messages: string[] = [];
  const cell = (name: (typeof COLUMNS)[number]) => (cells[name] ?? '').trim();
  const [indicator, area, subregion, qualifier] = [
    cell('indicator'),
    cell('area'),
    cell('subregion'),
    cell('qualifier') || 'exact',
  ];
  const [period, value] = [cell('period') || null, numberOf(cell('value'))];
  if (!known.indicators.has(indicator))
    messages.push(`indicator: “${indicator}” is geen sleutel van een gepubliceerde indicator.`);
  if (!periodSchema.safeParse(period).success)
    messages.push(`period: “${period}” is geen periode als 2024, 2024-Q3, 2024-09 of 2023-2027.`);
  if (value === null) messages.push(`value: “${cell('value')}” is geen getal; schrijf 18,9 of 18.9.`);
  if (!isOneOf(AREAS, area)) messages.push(`area: “${area}” moet een van deze zijn: ${AREAS.join(', ')}.`);
  if (!isOneOf(QUALIFIERS, qualifier))
    messages.push(`qualifier: “${qualifier}” moet een van deze zijn: ${QUALIFIERS.join(', ')}.`);
  if (subregion !== '' && !known.subregions.has(subregion))
    messages.push(`subregion: “${subregion}” is geen sleutel van een deelregio.`);
  if ((area === 'subregion') !== (subregion !== ''))
    messages.push('subregion: alleen bij area “subregion” hoort een deelregio, en daar moet ze staan.');
  const right =
    messages.length === 0 && value !== null && isOneOf(AREAS, area) && isOneOf(QUALIFIERS, qualifier);
  return right
    ? { right: [{ row, indicator, period, area, subregion: subregion || null, value, qualifier }], wrong: [] }
    : { right: [], wrong: messages.map((message) => ({ row, message })) };
}

/** What an observation is of: a second row of the same is a mistake. */
export function identityOf(row: Pick<ObservationRow, 'indicator' | 'period' | 'area' | 'subregion'>): string {
  return [row.indicator, row.period, row.area, row.subregion].join('|');
}

function repeated(rows: readonly ObservationRow[]): RowError[] {
  const first = new Map<string, number>();
  return rows.flatMap((row) => {
    const before = first.get(identityOf(row));
    if (before !== undefined)
      return [{ row: row.row, message: `Dit is dezelfde waarneming als in rij ${before}.` }];
    first.set(identityOf(row), row.row);
    return [];
  });
}

/**
 * Reads observations from the text of a CSV file, with commas, semicolons or tabs between the cells and the names of the columns on top.
 * @returns the rows, or all that is wrong with them
 */
export function readRows(csv: string, known: Known): { rows: ObservationRow[]; errors: RowError[] } {
  let lines: string[][];
  try {
    const [head = ''] = csv.split(/\r?\n/);
    const delimiter = [';', '\t', ','].find((each) => head.includes(each)) ?? ',';
    lines = parse(csv, { bom: true, delimiter, relax_column_count: true, skip_empty_lines: true });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return {
      rows: [],
      errors: [{ row: Number(error.lines ?? 1), message: 'De aanhalingstekens kloppen niet.' }],
    };
  }
  const [names = [], ...cells] = lines;
  const columns = names.map((name) => name.trim().toLowerCase());
  const missing = NEEDED_COLUMNS.filter((name) => !columns.includes(name));
  const unknown = columns.filter((name) => !isOneOf(COLUMNS, name));
  const head = [
    ...missing.map((name) => `De kolom “${name}” ontbreekt.`),
    ...unknown.map((name) => `De kolom “${name}” is onbekend; er zijn: ${COLUMNS.join(', ')}.`),
  ];
  if (head.length > 0) return { rows: [], errors: head.map((message) => ({ row: 1, message })) };
  if (cells.length === 0)
    return { rows: [], errors: [{ row: 1, message: 'Er staan geen waarnemingen in.' }] };
  const read = cells.map((line, at) =>
    readRow(Object.fromEntries(columns.map((name, column) => [name, line[column] ?? ''])), at + 2, known),
  );
  const rows = read.flatMap(({ right }) => right);
  const errors = [...read.flatMap(({ wrong }) => wrong), ...repeated(rows)];
  return { rows, errors: errors.sort((a, b) => a.row - b.row) };
}
