import { describe, expect, it } from 'vitest';
import { paged } from './paging';

const list = (length: number, letter: string) => Array.from({ length }, (_, at) => `${letter}${at + 1}`);

const read = (address: string, lists: string[][] = [list(12, 'a'), list(13, 'b')]) =>
  paged(
    { request: new Request(`https://site.example${address}`), params: {}, context: { opened: {} } as never },
    lists,
    10,
  );

describe('a long list', () => {
  it('is shown page by page, its parts counted on', () => {
    expect(read('/nl/bronnen').lists).toEqual([list(10, 'a'), []]);
    const { lists, paging } = read('/nl/bronnen?pagina=2');
    expect(lists).toEqual([['a11', 'a12'], list(8, 'b')]);
    expect(paging).toEqual({ page: 2, pages: 3, total: 25, first: 11, last: 20, missing: null });
    expect(read('/en/sources?page=3').paging).toMatchObject({ page: 3, first: 21, last: 25 });
  });

  it('is whole on one page where it is short, also where nothing is on it', () => {
    const one = { page: 1, pages: 1, missing: null };
    expect(read('/nl/bronnen', [list(10, 'a')]).paging).toMatchObject({ ...one, first: 1, last: 10 });
    expect(read('/nl/bronnen', [[]]).paging).toMatchObject({ ...one, first: 0, last: 0 });
  });

  it.each([
    ['999', 3],
    ['9'.repeat(400), 3],
    ['0', 1],
    ['-1', 1],
    ['two', 1],
    ['2.5', 1],
  ])('has no page %s: shows the nearest, and says so', (given, page) => {
    const { paging, lists } = read(`/nl/bronnen?pagina=${given}`);
    expect(paging.page).toBe(page);
    expect(paging.missing?.startsWith(given.slice(0, 40))).toBe(true);
    expect(paging.missing?.length).toBeLessThan(50);
    expect(lists.flat().length).toBeGreaterThan(0);
  });
});
