import { describe, expect, it } from 'vitest';
import { MAP } from '../map/raster.js';
import { boundaryMap, placeMarks, rasterMap } from '../map/region-map.js';
import { barChart, lineChart, yearOf } from './charts.js';
import { meetingsOf } from './meetings.js';

/** Each municipality as a box of its own, as an installation could bring real boundaries. */
const boxes = {
  features: MAP.map(({ name }, at) => {
    const [west, south] = [4.4 + (at % 6) * 0.2, 52.2 + Math.floor(at / 6) * 0.1];
    const ring = [
      [0, 0],
      [0.2, 0],
      [0.2, 0.1],
      [0, 0.1],
      [0, 0],
    ].map(([east = 0, north = 0]) => [west + east, south + north] as [number, number]);
    return { properties: { statnaam: name }, geometry: { type: 'Polygon' as const, coordinates: [ring] } };
  }),
};

describe.each([
  ['the raster', rasterMap()],
  ['real boundaries', boundaryMap(boxes)],
])('a map of %s', (_, map) => {
  it('has every municipality, inside its box', () => {
    expect(map.shapes.map(({ key }) => key).toSorted()).toEqual(MAP.map(({ key }) => key).toSorted());
    for (const { x, y } of map.shapes.flatMap(({ places }) => places)) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + map.mark).toBeLessThanOrEqual(map.width + 0.01);
      expect(y + map.mark).toBeLessThanOrEqual(map.height + 0.01);
    }
  });

  it('gives each hotspot a square of its own, and lists those without a place', () => {
    const hotspots = [
      ...Array.from({ length: 4 }, (_, at) => ({ key: `hot-${at}`, municipality: 'place-amsterdam' })),
      { key: 'hot-laren', municipality: 'place-laren' },
      { key: 'hot-somewhere', municipality: null },
      { key: 'hot-elsewhere', municipality: 'place-leiden' },
    ];
    const { marks, unplaced } = placeMarks(map, hotspots);
    expect(new Set(marks.map(({ x, y }) => `${x},${y}`)).size).toBe(5);
    expect(unplaced.map(({ key }) => key)).toEqual(['hot-somewhere', 'hot-elsewhere']);
  });
});

describe('real boundaries', () => {
  it('carry the name of each subregion on its own land', () => {
    const { names, shapes, mark } = boundaryMap(boxes);
    expect(names.size).toBe(7);
    for (const [subregion, { x, y }] of names) {
      const on = shapes.find(({ places }) =>
        places.some((place) => place.x + mark / 2 === x && place.y + mark / 2 === y),
      );
      expect(on?.subregion).toBe(subregion);
    }
  });

  it('are refused where a municipality is missing, by name', () => {
    expect(() => boundaryMap({ features: boxes.features.slice(1) })).toThrow(MAP[0]?.name);
  });

  it('are drawn in as few points as can be seen, however many they have', () => {
    const fine = boxes.features.map((feature) => {
      const [ring = []] = feature.geometry.coordinates as [number, number][][];
      const points = ring.slice(1).flatMap(([east, north], at) => {
        const [west = 0, south = 0] = ring[at] ?? [];
        const steps = Array.from({ length: 1500 }, (_, step) => step / 1500);
        return steps.map((part): [number, number] => [
          west + (east - west) * part,
          south + (north - south) * part,
        ]);
      });
      return { ...feature, geometry: { type: 'Polygon' as const, coordinates: [points] } };
    });
    const { shapes } = boundaryMap({ features: fine });
    expect(shapes).toHaveLength(MAP.length);
    for (const { path } of shapes) expect(path.length).toBeLessThan(25_000);
  });

  it('lie north up', () => {
    const map = boundaryMap(boxes);
    const at = (index: number) => map.shapes.find(({ key }) => key === MAP[index]?.key)?.places[0];
    expect(at(29)?.y).toBeLessThan(at(0)?.y ?? 0);
    expect(at(5)?.x).toBeGreaterThan(at(0)?.x ?? 0);
  });
});

describe('who meets whom', () => {
  const meetings = meetingsOf([
    { from: 'ijmond', to: ['amsterdam', 'zuid-kennemerland'] },
    { from: 'amsterdam', to: ['ijmond'] },
    { from: null, to: ['ijmond'] },
    { from: 'ijmond', to: ['ijmond'] },
    { from: 'ijmond', to: [] },
  ]);

  it('puts links between the same two subregions in one field, whichever way they go', () => {
    expect(
      meetings.fields
        .filter(({ marks }) => marks.length > 0)
        .map(({ from, to, marks }) => [from, to, marks.map(({ link }) => link)]),
    ).toEqual([
      ['ijmond', 'zuid-kennemerland', [0]],
      ['ijmond', 'amsterdam', [0, 1]],
    ]);
  });

  it('shows all seven subregions, and a field for each pair, also where they share nothing', () => {
    expect(meetings.steps).toHaveLength(7);
    expect(meetings.fields).toHaveLength(21);
  });

  it('keeps every square within its field, however many there are', () => {
    const { fields, side, mark } = meetingsOf(
      Array.from({ length: 11 }, () => ({ from: 'ijmond', to: ['amsterdam'] })),
    );
    const field = fields.find(({ marks }) => marks.length === 11);
    for (const { x, y } of field?.marks ?? []) {
      expect(x + mark).toBeLessThanOrEqual((field?.x ?? 0) + side);
      expect(y + mark).toBeLessThanOrEqual((field?.y ?? 0) + side);
    }
  });
});

describe('bars', () => {
  it('begin at zero and are as long as their values', () => {
    const { bars, zero } = barChart([{ value: 10 }, { value: 20 }], 200);
    expect(bars.map(({ x }) => x)).toEqual([zero, zero]);
    expect(bars[1]?.width).toBeCloseTo(2 * (bars[0]?.width ?? 0));
  });

  it('go left of zero for what is less', () => {
    const { bars, zero } = barChart([{ value: -5 }, { value: 5 }], 200);
    expect((bars[0]?.x ?? 0) + (bars[0]?.width ?? 0)).toBeCloseTo(zero);
    expect(bars[1]?.x).toBeCloseTo(zero);
  });
});

describe('a line', () => {
  const size = { width: 300, height: 100 };
  it('is not drawn through fewer than three observations', () => {
    expect(
      lineChart(
        [
          { value: 1, period: '2023' },
          { value: 2, period: '2024' },
        ],
        size,
      ),
    ).toBeNull();
  });

  it('goes through time in order, whatever the order of the observations, and upwards for more', () => {
    const chart = lineChart(
      [
        { value: 3, period: '2024-Q4' },
        { value: 1, period: '2023' },
        { value: 2, period: '2024-01' },
      ],
      size,
    );
    expect(chart?.points.map(({ item }) => item.value)).toEqual([1, 2, 3]);
    expect(chart?.points.map(({ y }) => y)).toEqual(
      (chart?.points ?? []).map(({ y }) => y).toSorted((a, b) => b - a),
    );
  });

  it.each([
    ['2024', 2024.5],
    ['2024-Q1', 2024.125],
    ['2024-07', 2024.5416],
    ['2023-2024', 2024],
  ])('takes %s as %f', (period, year) => {
    expect(yearOf(period)).toBeCloseTo(year, 3);
  });
});
