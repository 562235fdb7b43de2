import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { OpenedEdition } from '../../contract/opened-edition.js';
import { HOTSPOT, openedOf } from '../../testing/editions.js';
import { PUBLIC } from '../../testing/public-audience.js';
import { ServedFiles } from './served-files.js';
import { sweep } from './sweep.js';

const titled = (nl: string, more: object = {}) =>
  openedOf({ audiences: [{ ...PUBLIC, title: { nl, en: nl } }], ...more });

const LAB = { hotspots: [HOTSPOT] };
const LAB_CARD = 'card/page/hotspots/hot-lab/nl';
const HOME_CARD = 'card/page/home/home/nl';

const addressOf = (opened: OpenedEdition, id: string) =>
  opened.renditions.get(id)?.path.replace('/renditions/', '') ?? '';

let root: string;
let live: OpenedEdition;
let releases: OpenedEdition[];
let lines: string[];

const servedFor = async (editions = 3) => {
  const served = new ServedFiles({
    record: join(root, 'files.txt'),
    editions,
    live: () => live,
    releases: () => releases,
    log: (line) => lines.push(line),
  });
  await served.load();
  await served.listed();
  return served;
};

const turnTo = async (served: ServedFiles, opened: OpenedEdition) => {
  live = opened;
  await served.listed();
};

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'served-'));
  live = titled('Eerste', LAB);
  releases = [];
  lines = [];
});
afterEach(async () => {
  expect(lines).toEqual([]);
  await rm(root, { recursive: true });
});

test('serves the files of the live edition, also before all are listed, and none that there never were', async () => {
  const served = new ServedFiles({
    record: join(root, 'files.txt'),
    editions: 3,
    live: () => live,
    releases: () => [],
    log: (line) => lines.push(line),
  });
  expect(await served.find(addressOf(live, LAB_CARD))).toMatchObject({
    is: 'served',
    rendition: { id: LAB_CARD },
  });
  expect(await served.find(`${'0'.repeat(64)}/mra-page-home-home-nl.png`)).toBeNull();
  await served.listed();
});

test('files of the last editions stay, and then go', async () => {
  const served = await servedFor(3);
  const first = addressOf(live, HOME_CARD);
  for (const title of ['Tweede', 'Derde']) {
    await turnTo(served, titled(title, LAB));
    expect(await served.find(first)).toEqual({ is: 'earlier', id: HOME_CARD });
  }
  await turnTo(served, titled('Vierde', LAB));
  expect(await served.find(first)).toEqual({ is: 'gone', id: HOME_CARD });
});

test('once a document is withdrawn no earlier edition is served any more, also while the new one is not listed', async () => {
  const served = await servedFor();
  const [home, lab] = [addressOf(live, HOME_CARD), addressOf(live, LAB_CARD)];
  await turnTo(served, titled('Tweede', LAB));
  expect(await served.find(home)).toEqual({ is: 'earlier', id: HOME_CARD });
  live = titled('Tweede');
  expect(await served.find(home)).toEqual({ is: 'gone', id: HOME_CARD });
  expect(await served.find(lab)).toEqual({ is: 'gone', id: LAB_CARD });
  expect(await served.find(addressOf(live, HOME_CARD))).toMatchObject({ is: 'served' });
});

test('what comes back is served again', async () => {
  const served = await servedFor();
  const lab = addressOf(live, LAB_CARD);
  const first = live;
  await turnTo(served, titled('Eerste'));
  expect(await served.find(lab)).toMatchObject({ is: 'gone' });
  await turnTo(served, first);
  expect(await served.find(lab)).toMatchObject({ is: 'served' });
});

test('a release has its own files for as long as it is there', async () => {
  const served = await servedFor(1);
  const old = live;
  releases = [old];
  await turnTo(served, titled('Tweede', LAB));
  expect(await served.find(addressOf(old, HOME_CARD))).toMatchObject({ is: 'served' });
  releases = [];
  await served.listed();
  expect(await served.find(addressOf(old, HOME_CARD))).toEqual({ is: 'gone', id: HOME_CARD });
});

test('a restart knows what was served, and what was withdrawn while nobody looked', async () => {
  const served = await servedFor();
  const [home, lab] = [addressOf(live, HOME_CARD), addressOf(live, LAB_CARD)];
  await turnTo(served, titled('Tweede', LAB));
  expect(await (await servedFor()).find(home)).toEqual({ is: 'earlier', id: HOME_CARD });
  live = titled('Derde');
  const again = await servedFor();
  expect(await again.find(home)).toEqual({ is: 'gone', id: HOME_CARD });
  expect(await again.find(lab)).toEqual({ is: 'gone', id: LAB_CARD });
});

test('a picture that is withdrawn is known as one that was there', async () => {
  const blob = 'b'.repeat(64);
  const photo = {
    key: 'photo',
    changedOn: '2026-03-04',
    alt: { nl: 'Een hal', en: 'A hall' },
    blob,
    mimeType: 'image/png',
    width: 10,
    height: 10,
  };
  live = titled('Eerste', { media: [photo] });
  const served = await servedFor();
  expect(served.wasPicture(blob)).toBe(false);
  await turnTo(served, titled('Eerste'));
  expect(served.wasPicture(blob)).toBe(true);
  expect(served.wasPicture('c'.repeat(64))).toBe(false);
});

test('a sweep deletes what is not served, and nothing else', async () => {
  const served = await servedFor();
  const files = [addressOf(live, HOME_CARD), `${'0'.repeat(64)}/old.png`];
  const removed: string[] = [];
  const store = {
    async *list() {
      for (const file of files) {
        const [key = '', filename = ''] = file.split('/');
        yield { key, filename };
      }
    },
    remove: async (key: string, filename: string) => void removed.push(`${key}/${filename}`),
    clearUnfinished: async () => {},
  };
  expect(await sweep(store, served)).toBe(1);
  expect(removed).toEqual([files[1]]);
  live = titled('Tweede');
  served.look();
  expect(await sweep(store, served)).toBe(0);
  await served.listed();
});
