import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LOCALES } from '@mra/agenda';
import { afterAll, describe, expect, it } from 'vitest';
import make from '../engine/make.js';
import { BRIEF_KINDS } from '../renditions/brief-kinds.js';
import { listRenditions } from '../renditions/list.js';
import { ORIGIN, wholeEdition } from '../testing/edition.js';
import { hasVeraPdf, validate } from '../testing/verapdf.js';

const folder = mkdtempSync(join(tmpdir(), 'conformance-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const briefs = listRenditions(wholeEdition(), { origin: ORIGIN }).filter(({ type }) => type === 'brief');

/** Of each kind in each language the brief that shows most, and one without asks. */
const chosen = [
  ...BRIEF_KINDS.flatMap(({ pattern }) =>
    LOCALES.flatMap((locale) => {
      const own = briefs.filter((brief) => brief.pattern === pattern && brief.locale === locale);
      const most = own.toSorted((a, b) => JSON.stringify(b.slice).length - JSON.stringify(a.slice).length);
      return most.slice(0, 1);
    }),
  ),
  ...briefs.filter(({ id }) => id.startsWith('brief/lobby/new-dutch/')),
];

describe.skipIf(!hasVeraPdf())('veraPDF (needs default-jdk-headless and libjaxb-java)', () => {
  it('finds that briefs of every kind, in both languages, keep PDF/UA-1 and PDF/A-2a', async () => {
    const files = await Promise.all(
      chosen.map(async (brief) => {
        const file = join(folder, `${brief.id.replaceAll('/', '-')}.pdf`);
        writeFileSync(file, (await make(brief)).bytes);
        return file;
      }),
    );
    const results = validate(files);
    expect(results).toHaveLength(files.length * 2);
    expect(results.filter(({ result }) => result !== 'passed')).toEqual([]);
  });
});
