import { type Edition, type Kind, LOCALES, type Locale, schemaFields } from '@mra/agenda';
import { stringify } from 'csv-stringify/sync';

const LIST_SEPARATOR = ' | ';

const NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/;

/** What stands in a cell: a number as it is, anything else as text. */
function cell(value: unknown): string | number {
  if (typeof value === 'number') return value;
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(cell).join(LIST_SEPARATOR);
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

interface Column {
  title: string;
  name: string;
  lang: Locale | null;
}

/**
 * The documents of a kind as CSV (RFC 4180, UTF-8): a column for each field, and for each language of a text.
 * Lists are separated by ` | `; an empty cell is "not known"; what a spreadsheet would take for a formula has an apostrophe before it.
 */
export function csvTable(edition: Edition, kind: Kind): string {
  const columns = schemaFields(kind).flatMap(({ name, holds }): Column[] =>
    holds === 'text' || holds === 'markdown'
      ? LOCALES.map((lang) => ({ title: `${name}_${lang}`, name, lang }))
      : [{ title: name, name, lang: null }],
  );
  const rows = edition.all(kind).map((document) => {
    const fields = document as Record<string, unknown>;
    return columns.map(({ name, lang }) =>
      cell(lang ? (fields[name] as Record<string, unknown> | null)?.[lang] : fields[name]),
    );
  });
  return stringify(rows, {
    columns: columns.map(({ title }) => title),
    header: true,
    // Excel reads UTF-8 only where the file says so at its beginning.
    bom: true,
    record_delimiter: 'windows',
    // A line that ends within a cell, as lines of a text do, would else end the row for most who read it.
    quoted_match: /[\r\n]/,
    escape_formulas: true,
    // A number may begin as a formula does, also where it is a text.
    cast: { string: (text) => ({ value: text, escape_formulas: !NUMBER.test(text) }) },
  });
}

/** The hotspots as GeoJSON (RFC 7946); `geometry` is `null` where the place on earth is not known. */
export function hotspotsGeoJson(edition: Edition, origin: string): string {
  const features = edition.all('hotspots').map((hotspot) => {
    const { key, latitude, longitude, title, type, stage, subregion, municipality } = hotspot;
    return {
      type: 'Feature',
      id: key,
      geometry:
        latitude === null || longitude === null
          ? null
          : { type: 'Point', coordinates: [longitude, latitude] },
      properties: { key, title, type, stage, subregion, municipality, url: `${origin}/id/${key}` },
    };
  });
  return JSON.stringify({ type: 'FeatureCollection', features });
}
