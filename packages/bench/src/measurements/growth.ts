import {
  type Bundle,
  type Candidate,
  compileContent,
  type EditionContent,
  KINDS,
  type Kind,
  openEdition,
  type RawDocument,
  readBundle,
  sealBundle,
} from '@mra/agenda';
import { liveBundle } from '../edition.js';
import type { Figure, Measurement } from '../measurement.js';
import { median, milliseconds } from '../median.js';
import { siteMemory } from '../site-memory.js';

const SIZES = [1, 10, 100];
const RUNS = 3;
const SECRET = 'a secret for measuring alone, of 32 characters';
/** Leaves room for a number within the longest key and slug. */
const LONGEST_NAME = 70;

const renamed = (name: string, copy: number) =>
  copy === 0 ? name : `${name.slice(0, LONGEST_NAME)}-c${copy}`;

function copyOf(document: RawDocument, copy: number): RawDocument {
  const { slug } = document as { slug?: Record<string, string> };
  const slugs =
    slug && Object.fromEntries(Object.entries(slug).map(([locale, own]) => [locale, renamed(own, copy)]));
  return { ...document, key: renamed(document.key, copy), ...(slugs ? { slug: slugs } : {}) };
}

/** The agenda so many times over: copies under names of their own, which refer to what the originals refer to. */
function multiplied(content: EditionContent, times: number): Candidate {
  const copies = Array.from({ length: times }, (_, copy) => copy);
  const documents: Record<Kind, readonly RawDocument[]> = { ...content.documents };
  for (const kind of KINDS) {
    const originals = documents[kind];
    documents[kind] = copies.flatMap((copy) => originals.map((document) => copyOf(document, copy)));
  }
  return { documents, withheld: new Set() };
}

function compiled(candidate: Candidate): EditionContent {
  const { content, problems } = compileContent(candidate);
  if (content) return content;
  throw new Error(`The copies can't be compiled: ${JSON.stringify(problems[0])}`);
}

function seal(content: EditionContent): Bundle {
  const facts = { sequence: 1, revision: 1, compiledAt: new Date().toISOString(), rollback: false };
  return sealBundle(content, facts, SECRET);
}

/** What becomes of an edition when there is ten and a hundred times as much to publish. */
export const growth: Measurement = {
  name: 'growth',
  slow: true,
  about: `the agenda 1, 10 and 100 times over: compiled from memory, and opened as a site does; medians of ${RUNS}`,
  async measure(stage) {
    const { content } = await liveBundle(await stage.system());
    const figures: Figure[] = [];
    for (const times of SIZES) {
      const candidate = multiplied(content, times);
      const documents = KINDS.reduce((sum, kind) => sum + candidate.documents[kind].length, 0);
      const compileTimes: number[] = [];
      for (let run = 0; run < RUNS; run += 1)
        compileTimes.push(await milliseconds(async () => compiled(candidate)));
      const json = JSON.stringify(seal(compiled(candidate)));
      const openTimes: number[] = [];
      for (let run = 0; run < RUNS; run += 1)
        openTimes.push(await milliseconds(async () => openEdition(readBundle(json, SECRET))));
      const { id } = readBundle(json, SECRET).envelope;
      figures.push(
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
          note: `edition ${id.slice(0, 8)}`,
        },
        {
          what: `${times} ×: the site’s memory`,
          value: await siteMemory(json, SECRET),
          unit: 'MiB',
          note: 'resident, ready to serve',
        },
      );
    }
    return figures;
  },
};
