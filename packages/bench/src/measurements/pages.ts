import { openEdition } from '@mra/agenda';
import { liveBundle } from '../edition.js';
import { askOnce, HOW, shoot } from '../load.js';
import type { Grid, Measurement } from '../measurement.js';
import { median } from '../median.js';
import { templatesOf } from '../templates.js';

const COLUMNS = ['pages', 'first ms', '1: /s', 'p50 ms', 'p99 ms', '10: /s', 'p50 ms', 'p99 ms'];

/** How fast a visitor's browser gets each kind of page, and how long the first one waits for it. */
export const pages: Measurement = {
  name: 'pages',
  about: `every kind of page at 1 and at 10 connections, compressed, warm; ${HOW}`,
  async measure(stage) {
    const system = await stage.system();
    const templates = templatesOf(openEdition(await liveBundle(system)), 'nl');
    // The framework's own first page is slower than any other.
    await askOnce(`${system.origin}/en`);
    const rows: Grid['rows'][number][] = [];
    for (const { name, paths } of templates) {
      const firsts = [];
      for (const path of paths) {
        const { milliseconds, text } = await askOnce(system.origin + path);
        firsts.push({ path, milliseconds, length: text.length });
      }
      // The longest page of a kind is its slowest.
      const [longest] = firsts.toSorted((a, b) => b.length - a.length);
      if (!longest) continue;
      const one = await shoot(system.origin + longest.path, 1);
      const ten = await shoot(system.origin + longest.path, 10);
      rows.push({
        what: name,
        values: [
          paths.length,
          median(firsts.map(({ milliseconds }) => milliseconds)),
          ...[one, ten].flatMap(({ rate, p50, p99 }) => [rate, p50, p99]),
        ],
      });
    }
    const rates = rows.map(({ values }) => values[5] ?? 0);
    return [
      { what: 'the middle template at 10 connections', value: median(rates), unit: '/s' },
      { what: 'the slowest at 10 connections', value: Math.min(...rates), unit: '/s' },
      {
        what: 'Payload’s own website template, its home page',
        value: 552,
        unit: '/s',
        note: 'gzip, 10 connections, p50 6–17 ms: measured once on a machine like this, not now',
      },
      {
        columns: COLUMNS,
        rows,
        notes: [
          'first ms: a page that was not made before, median of all pages of the kind; the rest is the longest page of each kind.',
          'A page with choices or words in its address (search: found) is made each time.',
        ],
      },
    ];
  },
};
