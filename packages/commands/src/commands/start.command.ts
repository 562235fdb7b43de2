import { join } from 'node:path';
import { reasonOf } from '@mra/runtime';
import { build } from '../building/build.js';
import { loadEnvironment, type SystemEnvironment } from '../environment.js';
import { passed, step } from '../steps.js';
import { isSetUp, rememberSetUp, requireDatabase } from '../system/database.js';
import type { Started } from '../system/processes.js';
import { Running, requireFreePorts, showPlaces } from '../system/running.js';
import { setUp, startCms, startSite } from '../system/system.js';

const LONGEST_PAUSE_MS = 30_000;

const running = new Running();

/** Starts the CMS again when it dies, a little later each time; the site goes on meanwhile. */
function keepAlive(cms: Started, environment: SystemEnvironment, pause = 1000) {
  void cms.ended.then(async () => {
    if (running.ending) return;
    console.log(`The CMS stopped; the site goes on. Starting it again in ${pause / 1000} s.`);
    await new Promise((resolve) => setTimeout(resolve, pause));
    if (running.ending) return;
    try {
      const again = await startCms(environment, running.add);
      console.log('The CMS is back.');
      keepAlive(again, environment);
    } catch (error) {
      if (running.ending) return;
      console.error(reasonOf(error));
      keepAlive(cms, environment, Math.min(pause * 2, LONGEST_PAUSE_MS));
    }
  });
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
    build(join(environment.DATA_DIR, 'logs', 'build.log'), { watch: running.add, tell }),
  );
  if (!isSetUp(environment)) {
    running.remember(await step('database', () => setUp(environment, running.add)));
    rememberSetUp(environment);
  }
  const [cms, site] = await Promise.all([
    step('CMS', () => startCms(environment, running.add)),
    step('site', () => startSite(environment, running.add)),
  ]);
  keepAlive(cms, environment);
  void site.ended.then(() => {
    if (running.ending) return;
    console.error('The site stopped. Ending; what it said stands in the logs.');
    void running.end(1);
  });
  const origin = environment.PUBLIC_ORIGIN;
  console.log(`\nready: ${origin}\n`);
  showPlaces({
    'site, Dutch': `${origin}/nl`,
    'site, English': `${origin}/en`,
    admin: `${origin}/admin`,
    'a PDF to try': `${origin}/files/brief/subregion/ijmond/nl.pdf`,
  });
  running.showFirstUser();
  console.log('\nCtrl-C ends everything.');
} catch (error) {
  // What is ended while it starts fails for that, and need not say so.
  if (!running.ending) console.error(`\n${reasonOf(error)}`);
  await running.end(1);
}
