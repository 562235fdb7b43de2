import { join } from 'node:path';
import { reasonOf } from '@mra/runtime';
import { build } from '../building/build.js';
import { loadEnvironment, type SystemEnvironment } from '../environment.js';
import { passed, step } from '../steps.js';
import { isSetUp, rememberSetUp, requireDatabase } from '../system/database.js';
import { isFree } from '../system/ports.js';
import type { Started } from '../system/processes.js';
import { type SetUp, setUp, startCms, startSite } from '../system/system.js';

const LONGEST_PAUSE_MS = 30_000;

/** All that was started, also what is still starting. */
const started = new Set<Started>();
let first: SetUp = { created: false };
let shown = false;
let ending = false;

/** The first user's password is stored nowhere, so it is shown once, whatever happens. */
function showFirstUser() {
  if (!first.created || shown) return;
  shown = true;
  console.log('\n  The first editor, shown this once:');
  console.log(`  ${'e-mail'.padEnd(14)} ${first.email}\n  ${'password'.padEnd(14)} ${first.password}`);
}

async function end(code: number): Promise<void> {
  if (ending) return;
  ending = true;
  showFirstUser();
  await Promise.all([...started].map((each) => each.stop()));
  process.exit(code);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end(0));

async function requireFreePorts({ PORT, CMS_PORT }: SystemEnvironment) {
  for (const [name, port] of Object.entries({ PORT, CMS_PORT })) {
    if (!(await isFree(port)))
      throw new Error(`Port ${port} is taken: stop what listens there, or set ${name} to another port.`);
  }
}

const remember = (each: Started) => {
  started.add(each);
  if (ending) void each.stop();
  void each.ended.then(() => started.delete(each));
};

/** Starts the CMS again when it dies, a little later each time; the site goes on meanwhile. */
function keepAlive(cms: Started, environment: SystemEnvironment, pause = 1000) {
  void cms.ended.then(async () => {
    if (ending) return;
    console.log(`The CMS stopped; the site goes on. Starting it again in ${pause / 1000} s.`);
    await new Promise((resolve) => setTimeout(resolve, pause));
    if (ending) return;
    try {
      const again = await startCms(environment, remember);
      console.log('The CMS is back.');
      keepAlive(again, environment);
    } catch (error) {
      if (ending) return;
      console.error(reasonOf(error));
      keepAlive(cms, environment, Math.min(pause * 2, LONGEST_PAUSE_MS));
    }
  });
}

function showWhatIsThere({ PUBLIC_ORIGIN: origin }: SystemEnvironment) {
  const places = [
    ['site, Dutch', `${origin}/nl`],
    ['site, English', `${origin}/en`],
    ['admin', `${origin}/admin`],
    ['a PDF to try', `${origin}/files/brief/subregion/ijmond/nl.pdf`],
  ];
  console.log(`\nready: ${origin}\n`);
  for (const [name = '', place] of places) console.log(`  ${name.padEnd(14)} ${place}`);
  showFirstUser();
  console.log('\nCtrl-C ends everything.');
}

try {
  console.log('Starting the MRA innovation agenda');
  if (process.env.INSTALL_SECONDS) passed('install', Number(process.env.INSTALL_SECONDS));
  const environment = await step('environment', async () => {
    const loaded = loadEnvironment();
    await requireFreePorts(loaded);
    requireDatabase(loaded);
    return loaded;
  });
  await step('build', (tell) =>
    build(join(environment.DATA_DIR, 'logs', 'build.log'), { watch: remember, tell }),
  );
  if (!isSetUp(environment)) {
    first = await step('database', () => setUp(environment, remember));
    rememberSetUp(environment);
  }
  const [cms, site] = await Promise.all([
    step('CMS', () => startCms(environment, remember)),
    step('site', () => startSite(environment, remember)),
  ]);
  keepAlive(cms, environment);
  void site.ended.then(() => {
    if (ending) return;
    console.error('The site stopped. Ending; what it said stands in the logs.');
    void end(1);
  });
  showWhatIsThere(environment);
} catch (error) {
  // What is ended while it starts fails for that, and need not say so.
  if (!ending) console.error(`\n${reasonOf(error)}`);
  await end(1);
}
