import {
  type BriefRendition,
  type CardRendition,
  createRenderer,
  FORMATS,
  listRenditions,
  type Rendition,
  type RenditionStore,
} from '@mra/renderer';
import { agendaEdition } from '../agenda.js';
import { openPress, type Press } from '../chromium.js';
import { briefHtml } from '../html/brief.js';
import { cardHtml } from '../html/card.js';
import type { Figure, Grid, Measurement } from '../measurement.js';
import { median, milliseconds } from '../median.js';
import { peakMemory, processorTime } from '../process-use.js';

const ORIGIN = 'https://mra-innovatie.example';
/** V8 makes the code of a layout fast in about twenty rounds. */
const WARM_UP = 20;
const RUNS = 15;
/** Long documents warm up a process by themselves. */
const FEW = { warmUp: 2, runs: 5 };

const KINDS = [
  ['tagged PDF: a subregion', 'brief/subregion/ijmond/nl'],
  ['tagged PDF: The Hague', 'brief/lobby/the-hague/nl'],
  ['tagged PDF: the whole agenda', 'brief/agenda/nl'],
  ['PNG: a card of a subregion', 'card/subregion/ijmond/wide/nl'],
  ['PNG: a card of a figure', 'card/figure/fig-ams-studenten/wide/nl'],
  ['PNG: a card of a page', 'card/page/hotspots/hotspot-science-park/nl'],
] as const;

/** The story told this many times over: books of about ten, forty and a hundred and sixty pages. */
const BOOKS = [1, 4, 16];

/** The processes that make files here and there: of Chromium several share the work. */
const PROCESSES = { ours: /tinypool/, theirs: /chrom/ };

/** A store that has nothing and keeps nothing. */
const nowhere: RenditionStore = {
  find: async () => null,
  size: async () => null,
  save: async () => {},
  list: async function* () {},
  remove: async () => {},
  clearUnfinished: async () => {},
};

function named(renditions: readonly Rendition[], id: string): Rendition {
  // Keys come and go with the agenda: any file of the same kind is as good.
  const kind = id.split('/').slice(0, 2).join('/');
  const own = renditions.filter((each) => each.id.startsWith(kind) && each.mimeType !== 'image/svg+xml');
  const found = own.find((each) => each.id === id) ?? own[0];
  if (!found) throw new Error(`The agenda has no ${id}.`);
  return found;
}

/** Makes a file once here and once there. */
type Pair = { ours(): Promise<Uint8Array>; theirs(): Promise<Uint8Array> };

async function pairOf(
  rendition: Rendition,
  renderer: ReturnType<typeof createRenderer>,
  press: Press,
): Promise<Pair> {
  const ours = async () => (await renderer.render(rendition)).bytes;
  if (rendition.type === 'brief') {
    const html = await briefHtml(rendition as BriefRendition);
    return { ours, theirs: () => press.print(html) };
  }
  const html = cardHtml(rendition as CardRendition);
  return { ours, theirs: () => press.shoot(html, FORMATS[rendition.format]) };
}

async function compared({ ours, theirs }: Pair, { warmUp, runs } = { warmUp: WARM_UP, runs: RUNS }) {
  const times = { ours: [] as number[], theirs: [] as number[] };
  const processor = { ours: 0, theirs: 0 };
  const bytes: Record<'ours' | 'theirs', Uint8Array> = { ours: new Uint8Array(), theirs: new Uint8Array() };
  for (let run = -warmUp; run < runs; run += 1)
    for (const [who, make] of [
      ['ours', ours],
      ['theirs', theirs],
    ] as const) {
      const before = await processorTime(PROCESSES[who]);
      const time = await milliseconds(async () => {
        bytes[who] = await make();
      });
      if (run < 0) continue;
      times[who].push(time);
      processor[who] += ((await processorTime(PROCESSES[who])) - before) / runs;
    }
  return { ours: median(times.ours), theirs: median(times.theirs), processor, bytes };
}

const pagesOf = (pdf: Uint8Array) =>
  Buffer.from(pdf)
    .toString('latin1')
    .match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;

/** PDFs and cards made by the renderer, side by side with a browser that prints and photographs the same content. */
export const renditions: Measurement = {
  name: 'renditions',
  about: `files made in one warm process, side by side with Chromium’s print and screenshot of equal HTML; medians of ${RUNS} interleaved runs, of ${FEW.runs} for books`,
  async measure() {
    const all = listRenditions(agendaEdition(), { origin: ORIGIN });
    const renderer = createRenderer({ store: nowhere, processes: 1 });
    const press = await openPress();
    const files: Grid['rows'][number][] = [];
    const books: Grid['rows'][number][] = [];
    try {
      for (const [what, id] of KINDS) {
        const rendition = named(all, id);
        const few = rendition.pattern === 'brief/agenda';
        const { ours, theirs, processor, bytes } = await compared(
          await pairOf(rendition, renderer, press),
          few ? FEW : undefined,
        );
        const kib = [bytes.ours.length / 1024, bytes.theirs.length / 1024];
        files.push({ what, values: [ours, theirs, theirs / ours, processor.ours, processor.theirs, ...kib] });
      }
      const memory = await memoryFigures('files');
      for (const times of BOOKS) {
        const book = named(listRenditions(agendaEdition(times), { origin: ORIGIN }), 'brief/story/nl');
        const { ours, theirs, bytes } = await compared(await pairOf(book, renderer, press), FEW);
        const pages = pagesOf(bytes.ours);
        books.push({
          what: `a book of ${pages} pages`,
          values: [ours, ours / pages, theirs, theirs / pages, theirs / ours],
        });
      }
      return [
        {
          columns: [
            'ms',
            'Chromium’s ms',
            '× as fast',
            'processor ms',
            'Chromium’s',
            'KiB',
            'Chromium’s KiB',
          ],
          rows: files,
          notes: [
            'processor: time of all processes together, which says more than the clock on a busy machine',
            'Chromium gets the HTML ready-made, and without the running heads and numbers of pages',
          ],
        },
        { columns: ['ms', 'a page', 'Chromium’s ms', 'a page', '× as fast'], rows: books },
        ...memory,
        ...(await memoryFigures('files and books')),
      ];
    } finally {
      await press.close();
      await renderer.close();
    }
  },
};

async function memoryFigures(what: string): Promise<Figure[]> {
  return [
    {
      what: `peak memory, ${what}`,
      value: await peakMemory(PROCESSES.ours),
      unit: 'MiB',
      note: 'the render process',
    },
    {
      what: `peak memory, ${what}`,
      value: await peakMemory(PROCESSES.theirs),
      unit: 'MiB',
      note: 'the largest of Chromium’s processes',
    },
  ];
}
