import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEdition } from '@mra/agenda';
import { createRenderer, diskStore, listRenditions } from '@mra/renderer';
import { liveBundle } from '../edition.js';
import type { Measurement } from '../measurement.js';
import { median, milliseconds } from '../median.js';

/** The first files are made by a process that still has to warm up. */
const WARM_UP = 2;

/** How long a PDF and a card take to make in a warm render process, one after the other, with nothing stored. */
export const renditions: Measurement = {
  name: 'renditions',
  about: 'a file made in one warm render process; medians over all files of a kind',
  async measure(stage) {
    const system = await stage.system();
    const edition = openEdition(await liveBundle(system));
    const all = listRenditions(edition, { origin: system.origin });
    const kinds = [
      ['a subregion’s PDF', all.filter(({ pattern }) => pattern === 'brief/subregion/:key')],
      ['a lobby brief', all.filter(({ pattern }) => pattern === 'brief/lobby/:key')],
      ['a card', all.filter(({ mimeType }) => mimeType === 'image/png')],
    ] as const;
    const folder = await mkdtemp(join(tmpdir(), 'mra-bench-'));
    const renderer = createRenderer({ store: diskStore(folder), processes: 1 });
    try {
      const figures = [];
      for (const [what, files] of kinds) {
        const times: number[] = [];
        for (const file of files) times.push(await milliseconds(() => renderer.render(file)));
        const kept = times.length > WARM_UP ? times.slice(WARM_UP) : times;
        figures.push({ what, value: median(kept), unit: 'ms', note: `of ${kept.length}` });
      }
      return figures;
    } finally {
      await renderer.close();
      await rm(folder, { recursive: true, force: true });
    }
  },
};
