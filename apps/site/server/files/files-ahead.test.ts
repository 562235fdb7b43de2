import type { Rendition, RenditionName } from '@mra/renderer';
import { expect, test } from 'vitest';
import type { OpenedEdition } from '../../contract/opened-edition.js';
import { FilesAhead, filesAhead } from './files-ahead.js';

const nameOf = (id: string) => id.replaceAll('/', '-');
const file = (id: string, mimeType = 'image/png') =>
  ({ id, type: id.split('/')[0], filename: nameOf(id), mimeType }) as RenditionName;

const FILES = [
  file('card/figure/fig-1/square/nl'),
  file('card/page/home/home/nl'),
  file('card/page/home/home/nl/svg', 'image/svg+xml'),
  file('brief/subregion/ijmond/nl', 'application/pdf'),
];

/** The files have their name for a key, too. */
const rendition = ({ id, filename }: RenditionName) => ({ id, key: filename, filename }) as Rendition;

const edition = (id: string, files = FILES) =>
  ({
    edition: { id },
    renditions: {
      names: () => files,
      get: (wanted: string) => files.filter((each) => each.id === wanted).map(rendition)[0],
    },
  }) as unknown as OpenedEdition;

const listed = (files = FILES) =>
  new Map(files.map(({ id, filename }) => [`${filename}/${filename}`, id] as const));

/** A store in memory, with what is broken. */
function makerOf(broken: string[] = []) {
  const kept = new Map<string, number>();
  const made: string[] = [];
  return {
    made,
    size: async (key: string) => kept.get(key) ?? null,
    make: async ({ id, key }: Rendition) => {
      if (broken.includes(id)) throw new Error('out of ink');
      made.push(id);
      kept.set(key, 1);
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
  await ahead.begin(edition('a'.repeat(64)), listed());
  maker.made.length = 0;
  const files = [...FILES, file('card/figure/fig-2/square/nl')];
  await ahead.begin(edition('b'.repeat(64), files), listed(files));
  expect(maker.made).toEqual(['card/figure/fig-2/square/nl']);
  expect(ahead.count).toEqual({ wanted: 4, ready: 4, made: 1, failed: 0 });
});

test('a file that fails is told of and does not keep the others', async () => {
  const lines: string[] = [];
  const maker = makerOf(['card/page/home/home/nl']);
  const ahead = new FilesAhead({ maker, log: (line) => lines.push(line) });
  await ahead.begin(edition('a'.repeat(64)), listed());
  expect(ahead.count).toEqual({ wanted: 3, ready: 2, made: 2, failed: 1 });
  expect(lines[0]).toContain('out of ink');
});

test('an edition that comes meanwhile takes the place of the one before', async () => {
  const maker = makerOf();
  const ahead = new FilesAhead({ maker, log: () => {} });
  const first = ahead.begin(edition('a'.repeat(64)), listed());
  const files = [file('card/figure/fig-3/square/nl')];
  await ahead.begin(edition('b'.repeat(64), files), listed(files));
  await first;
  expect(maker.made).toEqual(['card/figure/fig-3/square/nl']);
});
