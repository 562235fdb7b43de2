import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, test, vi } from 'vitest';
import { editionOf, HOTSPOT } from '../../testing/editions.js';
import { GuestSearch, LiveSearch } from './edition-search.js';
import { takeWorker } from './worker/workers.js';

const LAB = editionOf({ hotspots: [HOTSPOT] });
const FACTORY = editionOf({ hotspots: [{ ...HOTSPOT, title: { nl: 'De fabriek', en: 'The factory' } }] });

const asked = (query: string) => ({ locale: 'nl', query, page: 1, size: 10 }) as const;
/** What is found, as soon as something can be: on a busy machine a worker takes longer than a visitor would wait. */
const paths = (search: GuestSearch | LiveSearch, query: string) =>
  vi.waitFor(
    async () => {
      const found = await search.find(asked(query));
      if (!found) throw new Error('It can’t be searched yet.');
      return found.results.map(({ path }) => path);
    },
    { timeout: 100_000 },
  );

const searches: (GuestSearch | LiveSearch)[] = [];
const guest = (edition: typeof LAB) => {
  const search = new GuestSearch(edition);
  searches.push(search);
  return search;
};
afterEach(() => {
  for (const search of searches.splice(0)) search.end();
});

test('finds what an edition holds, each edition by itself, and again after it was left alone', async () => {
  const [lab, factory, third] = [guest(LAB), guest(FACTORY), guest(editionOf({}))];
  expect(await paths(lab, 'machines')).toEqual(['/nl/hotspots/lab']);
  expect(await paths(factory, 'fabriek')).toEqual(['/nl/hotspots/lab']);
  expect(await paths(lab, 'fabriek')).toEqual([]);
  expect(await paths(third, 'fabriek')).toEqual([]);
  expect(await paths(factory, 'fabriek')).toEqual(['/nl/hotspots/lab']);
  lab.end();
  expect(await paths(lab, 'machines')).toEqual(['/nl/hotspots/lab']);
});

test('says that it is not ready while a worker that died is started again, and then finds again', async () => {
  const lines: string[] = [];
  const worker = takeWorker();
  const { envelope, content } = LAB;
  await worker.ask('hold', { envelope, scope: content.scope });
  await worker.ask('take', { kind: 'hotspots', json: JSON.stringify(content.documents.hotspots) });
  await worker.ask('take', { kind: 'audiences', json: JSON.stringify(content.documents.audiences) });
  const live = new LiveSearch(LAB, worker, (line) => lines.push(line));
  searches.push(live);
  expect(await paths(live, 'machines')).toEqual(['/nl/hotspots/lab']);
  const gone = once(worker.thread, 'exit');
  await worker.thread.terminate();
  await gone;
  expect(await live.find(asked('machines'))).toBeNull();
  expect(lines.join()).toContain('is started again');
  expect(await paths(live, 'machines')).toEqual(['/nl/hotspots/lab']);
});

test('one that has ended is not started again', async () => {
  const lines: string[] = [];
  const worker = takeWorker();
  const { envelope, content } = LAB;
  await worker.ask('hold', { envelope, scope: content.scope });
  const live = new LiveSearch(LAB, worker, (line) => lines.push(line));
  live.end();
  await sleep(0);
  expect(await live.find(asked('machines'))).toBeNull();
  expect(lines).toEqual([]);
});
