import { expect, test } from 'vitest';
import type { OpenedEdition } from '../../contract/opened-edition.js';
import { FilesAhead, filesAhead } from './files-ahead.js';
import type { Rendition } from './renditions.js';

const file = (id: string, mimeType = 'image/png') =>
  ({ id, type: id.split('/')[0], key: id, filename: id, mimeType }) as Rendition;

const FILES = [
  file('card/figure/fig-1/square/nl'),
  file('card/page/home/home/nl'),
  file('card/page/home/home/nl/svg', 'image/svg+xml'),
  file('brief/subregion/ijmond/nl', 'application/pdf'),
];

const edition = (id: string, files = FILES) =>
  ({
    edition: { id },
    renditions: new Map(files.map((each) => [each.id, each])),
  }) as unknown as OpenedEdition;

/** A store in memory, with what is broken. */
function makerOf(broken: string[] = []) {
  const kept = new Map<string, Uint8Array>();
  const made: string[] = [];
  return {
    made,
    find: async (key: string) => kept.get(key) ?? null,
    make: async ({ id, key }: Rendition) => {
      if (broken.includes(id)) throw new Error('out of ink');
      made.push(id);
      kept.set(key, new Uint8Array([1]));
      return new Uint8Array([1]);
    },
  };
}

test('what people take along comes first, then what links show; drawings wait until they are asked for', () => {
  expect(filesAhead(FILES).map(({ id }) => id)).toEqual([
    'brief/subregion/ijmond/nl',
    'card/page/home/home/nl',
    'card/figure/fig-1/square/nl',
  ]);
});

test('the next edition has only the files made that are new', async () => {
  const maker = makerOf();
  const ahead = new FilesAhead({ maker, log: () => {} });
  await ahead.begin(edition('a'.repeat(64)));
  maker.made.length = 0;
  await ahead.begin(edition('b'.repeat(64), [...FILES, file('card/figure/fig-2/square/nl')]));
  expect(maker.made).toEqual(['card/figure/fig-2/square/nl']);
  expect(ahead.count).toEqual({ wanted: 4, ready: 4, made: 1, failed: 0 });
});

test('a file that fails is told of and does not keep the others', async () => {
  const lines: string[] = [];
  const maker = makerOf(['card/page/home/home/nl']);
  const ahead = new FilesAhead({ maker, log: (line) => lines.push(line) });
  await ahead.begin(edition('a'.repeat(64)));
  expect(ahead.count).toEqual({ wanted: 3, ready: 2, made: 2, failed: 1 });
  expect(lines[0]).toContain('out of ink');
});

test('an edition that comes meanwhile takes the place of the one before', async () => {
  const maker = makerOf();
  const ahead = new FilesAhead({ maker, log: () => {} });
  const first = ahead.begin(edition('a'.repeat(64)));
  await ahead.begin(edition('b'.repeat(64), [file('card/figure/fig-3/square/nl')]));
  await first;
  expect(maker.made).toEqual(['card/figure/fig-3/square/nl']);
});
