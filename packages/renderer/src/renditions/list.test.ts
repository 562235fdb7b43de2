import { openEdition, sealBundle } from '@mra/agenda';
import { describe, expect, it } from 'vitest';
import make from '../engine/make.js';
import { named, ORIGIN, smallEdition } from '../testing/edition.js';
import { listRenditions } from './list.js';

const keys = (edition = smallEdition(), origin = ORIGIN) =>
  new Map(listRenditions(edition, { origin }).map(({ id, key }) => [id, key]));

const withFigure = (at: number, value: number) =>
  smallEdition((documents) => Object.assign(documents.figures?.[at] ?? {}, { value }));

/** The ids whose key is another than before. */
function changed(after: Map<string, string>) {
  const before = keys();
  return [...after].filter(([id, key]) => before.get(id) !== key).map(([id]) => id);
}

describe('the files of an edition', () => {
  it('have names of their own, and addresses that hold their key', () => {
    const all = listRenditions(smallEdition(), { origin: ORIGIN });
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(all.map(({ path }) => path)).size).toBe(all.length);
    for (const { path, key, filename } of all) expect(path).toBe(`/renditions/${key}/${filename}`);
  });

  it('change their key when something that they show has changed, and only then', () => {
    const shown = changed(keys(withFigure(0, 4600)));
    for (const id of ['brief/subregion/ijmond/nl', 'brief/lobby/brussels/en', 'card/new-dutch/ijmond/nl'])
      expect(shown).toContain(id);
    expect(shown).not.toContain('card/page/subregions/ijmond/nl');
    const unshown = changed(keys(withFigure(1, 78)));
    // The whole agenda lists every figure.
    expect(
      unshown.filter((id) => !id.startsWith('brief/agenda/') && !id.startsWith('card/figure/fig-woningen/')),
    ).toEqual([]);
  });

  it('change their key with the public address only where it is printed', () => {
    const moved = changed(keys(smallEdition(), 'https://elsewhere.example'));
    expect(moved).toContain('brief/subregion/ijmond/nl');
    expect(moved.filter((id) => id.startsWith('card/'))).toEqual([]);
  });

  it('are the same, key and bytes, whichever database and whenever an edition was compiled', async () => {
    // Both databases give the same content (databases.integration.test.ts of the CMS); only what is around it differs.
    const facts = { sequence: 9, revision: 70, compiledAt: '2027-05-06T07:08:09.000Z', rollback: true };
    const other = openEdition(sealBundle(smallEdition().content, facts, 'another secret'));
    expect(keys(other)).toEqual(keys());
    for (const id of ['brief/agenda/nl', 'brief/subregion/ijmond/en', 'card/subregion/ijmond/wide/nl']) {
      const [here, there] = await Promise.all([make(named(id)), make(named(id, other))]);
      expect(Buffer.from(there.bytes).equals(Buffer.from(here.bytes)), id).toBe(true);
    }
  });
});
