import { cpus, loadavg } from 'node:os';
import { type System, startSystem } from '@mra/commands';
import { reasonOf } from '@mra/runtime';
import { chosen } from './measurements/index.js';
import { report } from './table.js';

const shared: { system?: Promise<System> } = {};
const stage = {
  system: () => {
    shared.system ??= startSystem();
    return shared.system;
  },
};

try {
  const measurements = chosen(process.argv.slice(2));
  const [load = 0] = loadavg();
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'processor'}`;
  console.log(`Node ${process.version}, ${machine}; ${load.toFixed(1)} programs busy before this one\n`);
  for (const { name, about, measure } of measurements) {
    console.log(`${name}: ${about}`);
    console.log(`${report(await measure(stage))}\n`);
  }
} catch (error) {
  console.error(reasonOf(error));
  process.exitCode = 1;
} finally {
  // A system that could not be started has said so above.
  await (await shared.system?.catch(() => null))?.stop();
}
