import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KINDS } from '@mra/agenda';
import { newSecrets, readEnvironment, setUp } from '@mra/commands';
import { liveBundle } from '../edition.js';
import type { Measurement } from '../measurement.js';
import { median, milliseconds } from '../median.js';

const RUNS = 3;

/** How long a new installation takes to make its database and fill it with the agenda. */
export const seeding: Measurement = {
  name: 'seeding',
  about: `an empty SQLite database migrated and filled, with the start of the program; median of ${RUNS}`,
  async measure(stage) {
    const { content } = await liveBundle(await stage.system());
    const documents = KINDS.reduce((sum, kind) => sum + content.documents[kind].length, 0);
    const times: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const folder = await mkdtemp(join(tmpdir(), 'mra-bench-seed-'));
      const environment = readEnvironment({
        ...newSecrets(),
        DATA_DIR: folder,
        DATABASE_URL: `file:${join(folder, 'cms.db')}`,
      });
      times.push(await milliseconds(() => setUp(environment)));
      await rm(folder, { recursive: true, force: true });
    }
    return [
      { what: 'documents in the edition', value: documents, unit: '' },
      { what: 'set up', value: median(times) / 1000, unit: 's' },
    ];
  },
};
