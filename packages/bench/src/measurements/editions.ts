import { loadavg } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  compileContent,
  type Edition,
  homeView,
  KINDS,
  LOCALES,
  openEdition,
  overlay,
  sealBundle,
  sectionPath,
} from '@mra/agenda';
import { agendaEdition } from '../agenda.js';
import type { Figure, Grid, Measurement } from '../measurement.js';
import { median, milliseconds } from '../median.js';
import { multiplied } from '../multiplied.js';
import { type Pauses, type ServedSite, withSite } from '../served-site.js';
import { startTestCms, type TestCms } from '../test-cms.js';

const SIZES = [1, 10, 100];
const ARRIVALS = 5;
const OVERLAYS = 9;
const SECRET = 'a secret for measuring alone, of 32 characters';
/** A light load: somebody looks at a page so often. */
const LOOK_EVERY_MS = 20;
const POLL_MS = 20;
const PATIENCE_MS = 600_000;
const SEARCH = `${sectionPath('search', 'nl')}?q=waterstof`;

/** An edition of so many times the content in which only the sequence, and a word of one document, differ from the one before. */
function editionOf(agenda: Edition, times: number, sequence: number): Edition {
  const candidate = multiplied(agenda.content, times);
  const [first, ...rest] = candidate.documents.accelerators;
  if (!first) throw new Error('The agenda has no accelerators.');
  const { title } = agenda.get('accelerators', first.key);
  const changed = { ...first, title: { ...title, nl: `${title.nl} ${sequence}` } };
  const documents = { ...candidate.documents, accelerators: [changed, ...rest] };
  const { content, problems } = compileContent({ ...candidate, documents });
  if (!content) throw new Error(`The copies can't be compiled: ${JSON.stringify(problems[0])}`);
  const facts = { sequence, revision: sequence, compiledAt: new Date().toISOString(), rollback: false };
  return openEdition(sealBundle(content, facts, SECRET));
}

const documentsOf = (edition: Edition) => KINDS.reduce((sum, kind) => sum + edition.all(kind).length, 0);

const offered = ({ envelope, content }: Edition) => Buffer.from(JSON.stringify({ envelope, content }));

async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + PATIENCE_MS;
  while (!(await isSo().catch(() => false))) {
    if (performance.now() > end) throw new Error(`It never came that ${what}.`);
    await sleep(POLL_MS);
  }
}

/** Looks at the home page over and over, until it is told to stop. */
function lightLoad(origin: string): () => Promise<void> {
  let isOn = true;
  const looking = (async () => {
    while (isOn) {
      // A connection that stood idle may have been closed meanwhile: the next look opens another.
      await fetch(`${origin}/nl`).then(
        (page) => page.text(),
        () => null,
      );
      await sleep(LOOK_EVERY_MS);
    }
  })();
  return () => {
    isOn = false;
    return looking;
  };
}

interface Arrival extends Pauses {
  /** Milliseconds until pages show it, and until it can be searched. */
  shown: number;
  searched: number;
}

async function arrival(site: ServedSite, cms: TestCms, edition: Edition, json: Buffer): Promise<Arrival> {
  const { origin } = site;
  const times = { shown: 0, searched: 0 };
  const stop = lightLoad(origin);
  const pauses = await site.watched(async () => {
    const began = performance.now();
    cms.offer(json, `"${edition.envelope.sequence}"`);
    await until('an edition is shown', async () => {
      const health = await (await fetch(`${origin}/healthz`)).text();
      return health.includes(edition.id);
    });
    times.shown = performance.now() - began;
    await until('an edition can be searched', async () => (await fetch(origin + SEARCH)).ok);
    times.searched = performance.now() - began;
  });
  await stop();
  return { ...pauses, ...times };
}

/** What it takes to lay one changed document over an edition, and to see that its home page can be made. */
async function overlayTimes(edition: Edition): Promise<number[]> {
  const document = edition.all('accelerators')[0];
  if (!document) throw new Error('The agenda has no accelerators.');
  const all: number[] = [];
  for (let run = 0; run < OVERLAYS; run += 1) {
    const title = { ...document.title, nl: `${document.title.nl} ${run}` };
    all.push(
      await milliseconds(async () => {
        const changed = overlay(edition, {
          put: [{ kind: 'accelerators', document: { ...document, title } }],
        });
        for (const locale of LOCALES) homeView(changed, locale);
      }),
    );
  }
  return all;
}

async function measured(agenda: Edition, times: number) {
  const [first, second] = [editionOf(agenda, times, 1), editionOf(agenda, times, 2)];
  const [before, after] = [offered(first), offered(second)];
  const cms = await startTestCms();
  try {
    cms.offer(before, '"1"');
    const { arrivals, memory } = await withSite({ cmsUrl: cms.url }, SECRET, async (site) => {
      await until('an edition can be searched', async () => (await fetch(site.origin + SEARCH)).ok);
      const memory = await site.memory();
      const arrivals: Arrival[] = [];
      for (let run = 0; run < ARRIVALS; run += 1) {
        // Each time an edition that the site does not have: the same content under a higher sequence.
        const edition = run % 2 === 0 ? second : first;
        const { content } = edition;
        const facts = {
          ...{ sequence: run + 2, revision: run + 2 },
          ...{ compiledAt: new Date().toISOString(), rollback: false },
        };
        const sealed = openEdition(sealBundle(content, facts, SECRET));
        arrivals.push(await arrival(site, cms, sealed, offered(sealed)));
      }
      return { arrivals, memory };
    });
    const overlays = await overlayTimes(first);
    return { documents: documentsOf(first), bytes: after.byteLength, arrivals, memory, overlays };
  } finally {
    cms.stop();
  }
}

/** What it takes to make an edition ready while visitors look at the one before, when there is ten and a hundred times as much to publish. */
export const editions: Measurement = {
  name: 'editions',
  slow: true,
  about: `an edition that arrives while somebody looks at the site 50 times a second, ${SIZES.join(', ')} times as long; medians of ${ARRIVALS}`,
  async measure() {
    const agenda = agendaEdition();
    const figures: Figure[] = [];
    const rows: { what: string; values: number[] }[] = [];
    let smallest: { memory: number; documents: number } | null = null;
    for (const times of SIZES) {
      const { documents, bytes, arrivals, memory, overlays } = await measured(agenda, times);
      const middle = (of: keyof Arrival) => median(arrivals.map((each) => each[of]));
      const worst = Math.max(...arrivals.map(({ work }) => work));
      rows.push({
        what: `${times} ×: ${documents.toLocaleString('en-GB')} documents`,
        values: [
          ...[middle('processor'), middle('thread'), middle('pause'), middle('work'), worst],
          ...[middle('shown'), middle('searched')],
        ],
      });
      const more = smallest && ((memory - smallest.memory) * 1024) / (documents - smallest.documents);
      const each = more === null ? '' : `; ${more.toFixed(1)} KiB for each document more than at 1 ×`;
      smallest ??= { memory, documents };
      figures.push(
        { what: `${times} ×: overlay of one changed document`, value: median(overlays), unit: 'ms' },
        {
          what: `${times} ×: the site’s memory`,
          value: memory,
          unit: 'MiB',
          note: `resident, for ${(bytes / 2 ** 20).toFixed(1)} MiB of JSON${each}`,
        },
      );
    }
    const columns = ['CPU ms', 'serving ms', 'pause ms', 'work ms', 'worst', 'shown ms', 'search ms'];
    const grid: Grid = {
      columns,
      rows,
      notes: [
        'CPU: of all threads. Serving: of the thread that answers visitors, their answers included.',
        `Pause: the longest for which that thread answered nobody; goals 50 at 1 ×, 200 at 100 ×. Others wanted this machine too: ${(loadavg()[0] ?? 0).toFixed(1)} programs busy.`,
        'Work: the longest that it did at a stretch, which is the pause where nobody else wants the machine; worst: of all arrivals.',
        'Shown, search: from the moment at which the CMS has it until pages show it, and until it can be searched.',
      ],
    };
    return [...figures, grid];
  },
};
