import { MAP, SUBREGIONS } from '@mra/design';
import { describe, expect, it } from 'vitest';
import make from '../engine/make.js';
import { named, smallEdition } from '../testing/edition.js';

/** Each municipality as a box of its own, as an installation could bring real boundaries. */
const boundaries = {
  type: 'FeatureCollection',
  features: MAP.map(({ name }, at) => {
    const [west, south] = [4.4 + (at % 6) * 0.2, 52.2 + Math.floor(at / 6) * 0.1];
    const corners = [
      [0, 0],
      [0.2, 0],
      [0.2, 0.1],
      [0, 0.1],
      [0, 0],
    ];
    return {
      type: 'Feature',
      properties: { statnaam: name },
      geometry: {
        type: 'Polygon',
        coordinates: [corners.map(([east = 0, north = 0]) => [west + east, south + north])],
      },
    };
  }),
};

const withBoundaries = smallEdition((documents) => {
  documents.settings = [
    {
      key: 'settings',
      changedOn: '2026-01-02',
      sender: { nl: 'De regio', en: 'The region' },
      licence: { nl: 'CC BY 4.0', en: 'CC BY 4.0' },
      licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
      boundaries,
    },
  ];
});

describe('real boundaries in the settings', () => {
  it.each(['brief/subregion/ijmond/nl', 'card/subregion/ijmond/wide/nl'])('are drawn in %s', async (id) => {
    const [raster, real] = [named(id), named(id, withBoundaries)];
    expect(raster.outlines).toBeNull();
    expect(Object.keys(real.outlines?.paths ?? {}).toSorted()).toEqual([...SUBREGIONS].toSorted());
    expect(real.key).not.toBe(raster.key);
    const [before, after] = await Promise.all([make(raster), make(real)]);
    expect(Buffer.from(after.bytes).equals(Buffer.from(before.bytes))).toBe(false);
  });
});
