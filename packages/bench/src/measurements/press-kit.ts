import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '@mra/commands';
import { agendaEdition } from '../agenda.js';
import type { Measurement } from '../measurement.js';
import { peakMemory } from '../process-use.js';

const COMMAND = join(ROOT, 'packages/renderer/dist/press-kit/command.js');
const LOOK_EVERY_MS = 500;

/** Makes the press kit, as `npm run render` does. @returns seconds, what it said last, and the most memory that a process took */
async function run(bundle: string, out: string) {
  const began = performance.now();
  const child = spawn(process.execPath, [COMMAND, '--edition', bundle, '--out', out], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (chunk) => {
    said += String(chunk);
  });
  let memory = 0;
  const looking = setInterval(async () => {
    memory = Math.max(memory, await peakMemory(/press-kit|tinypool/));
  }, LOOK_EVERY_MS);
  const [status] = await once(child, 'close');
  clearInterval(looking);
  if (status !== 0) throw new Error(`The press kit ended with ${status}, saying:\n${said}`);
  const summary = said.split('\n').find((line) => line.includes(' made, ')) ?? '';
  return { seconds: (performance.now() - began) / 1000, summary: summary.replace(/ in \/.*/, ''), memory };
}

/** How long it takes to make every file of the agenda, and to see that nothing has changed. */
export const pressKit: Measurement = {
  name: 'press-kit',
  about:
    'every PDF and card of the agenda, as `npm run render` makes them in two processes: once from nothing, once more',
  slow: true,
  async measure() {
    const folder = await mkdtemp(join(tmpdir(), 'mra-bench-kit-'));
    try {
      const bundle = join(folder, 'bundle.json');
      const { envelope, content } = agendaEdition();
      await writeFile(bundle, JSON.stringify({ envelope, content }));
      const cold = await run(bundle, join(folder, 'kit'));
      const again = await run(bundle, join(folder, 'kit'));
      return [
        { what: 'press kit: from cold', value: cold.seconds, unit: 's', note: cold.summary },
        { what: 'press kit: unchanged', value: again.seconds, unit: 's', note: again.summary },
        { what: 'peak memory of a process', value: cold.memory, unit: 'MiB' },
      ];
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};
