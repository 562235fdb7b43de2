import {
  type Bundle,
  type Candidate,
  compileContent,
  type Edition,
  type EditionContent,
  KINDS,
  openEdition,
  readBundle,
  sealBundle,
} from '@mra/agenda';
import { agendaEdition } from '../agenda.js';
import { askOnce, HOW, shoot } from '../load.js';
import type { Figure, Grid, Measurement } from '../measurement.js';
import { median, milliseconds } from '../median.js';
import { multiplied } from '../multiplied.js';
import { type ServedSite, withSite } from '../served-site.js';
import { templatesOf } from '../templates.js';

const SIZES = [1, 10, 100];
const RUNS = 3;
const SECRET = 'a secret for measuring alone, of 32 characters';

function compiled(candidate: Candidate): EditionContent {
  const { content, problems } = compileContent(candidate);
  if (content) return content;
  throw new Error(`The copies can't be compiled: ${JSON.stringify(problems[0])}`);
}

function seal(content: EditionContent): Bundle {
  const facts = { sequence: 1, revision: 1, compiledAt: new Date().toISOString(), rollback: false };
  return sealBundle(content, facts, SECRET);
}

/** What one page of a kind costs. */
interface PageCost {
  /** Milliseconds of the first answer, for which the page has to be made; its template has been used before. */
  first: number;
  /** KiB of HTML, not compressed. */
  size: number;
  /** Answers a second at 10 connections, once it is made. */
  rate: number;
}

/** What a page of each kind costs, by the name of its template: of a kind with many pages its first. */
async function pageCosts({ origin }: ServedSite, edition: Edition): Promise<Map<string, PageCost>> {
  const costs = new Map<string, PageCost>();
  const english = new Map(templatesOf(edition, 'en').map(({ name, paths }) => [name, paths[0]]));
  for (const { name, paths } of templatesOf(edition, 'nl')) {
    const url = origin + paths[0];
    // The same page in the other language warms the template up, and not the page.
    await askOnce(origin + english.get(name));
    const { milliseconds: first, text } = await askOnce(url);
    const { rate } = await shoot(url, 10);
    costs.set(name, { first, size: Buffer.byteLength(text) / 1024, rate });
  }
  return costs;
}

/** One edition, measured: what making and opening it takes, and what its pages cost. */
async function measured(content: EditionContent, times: number) {
  const candidate = multiplied(content, times);
  const documents = KINDS.reduce((sum, kind) => sum + candidate.documents[kind].length, 0);
  const compileTimes: number[] = [];
  for (let run = 0; run < RUNS; run += 1)
    compileTimes.push(await milliseconds(async () => compiled(candidate)));
  const json = JSON.stringify(seal(compiled(candidate)));
  const openTimes: number[] = [];
  for (let run = 0; run < RUNS; run += 1)
    openTimes.push(await milliseconds(async () => openEdition(readBundle(json, SECRET))));
  const edition = openEdition(readBundle(json, SECRET));
  const began = performance.now();
  const { ready, memory, costs } = await withSite(json, SECRET, async (site) => ({
    ready: performance.now() - began,
    memory: await site.memory(),
    costs: await pageCosts(site, edition),
  }));
  const figures: Figure[] = [
    {
      what: `${times} ×: bundle`,
      value: Buffer.byteLength(json) / 1024,
      unit: 'KiB',
      note: `${documents} documents`,
    },
    { what: `${times} ×: compile`, value: median(compileTimes), unit: 'ms' },
    {
      what: `${times} ×: open`,
      value: median(openTimes),
      unit: 'ms',
      note: `edition ${edition.id.slice(0, 8)}`,
    },
    { what: `${times} ×: the site, from start to first page`, value: ready, unit: 'ms' },
    {
      what: `${times} ×: the site’s memory`,
      value: memory,
      unit: 'MiB',
      note: 'resident, ready to serve',
    },
  ];
  return { figures, costs };
}

/** What becomes of an edition and of its pages when there is ten and a hundred times as much to publish. */
export const growth: Measurement = {
  name: 'growth',
  slow: true,
  about: `${SIZES.join(', ')} times as much in the same seven subregions: compiled from memory, opened as a site does, and shown; medians of ${RUNS}`,
  async measure() {
    const { content } = agendaEdition();
    const all: Awaited<ReturnType<typeof measured>>[] = [];
    for (const times of SIZES) all.push(await measured(content, times));
    const names = [...(all[0]?.costs.keys() ?? [])];
    const rows: Grid['rows'] = names.map((what) => ({
      what,
      values: (['first', 'size', 'rate'] as const).flatMap((cost) =>
        all.map(({ costs }) => costs.get(what)?.[cost] ?? Number.NaN),
      ),
    }));
    const columns = ['first ms', 'HTML KiB', '/s at 10'].flatMap((unit) =>
      SIZES.map((times) => (times === 1 ? `${unit} 1×` : `${times}×`)),
    );
    const notes = [`First ms: the page is made. HTML: not compressed. /s: at 10 connections, ${HOW}.`];
    return [...all.flatMap(({ figures }) => figures), { columns, rows, notes }];
  },
};
