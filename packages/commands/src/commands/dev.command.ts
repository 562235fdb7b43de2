import { join } from 'node:path';
import { reasonOf } from '@mra/runtime';
import { buildPackages } from '../building/build.js';
import { toolEnvironment } from '../building/tools.js';
import { developmentOf, loadEnvironment, ROOT, type SystemEnvironment } from '../environment.js';
import { passed, step } from '../steps.js';
import { requireDatabase } from '../system/database.js';
import { type Started, start } from '../system/processes.js';
import { Running, requireFreePorts, showPlaces } from '../system/running.js';
import { setUp, startCms, startSite } from '../system/system.js';

// CMS and site from their sources: what is saved is seen at the next reload. Its data stand apart from those of `npm start`.
const running = new Running();
/** Whether all has started; until then, what waits for a program says why it ended. */
let ready = false;

/** Passes on what a program says, each line with its name; and when it ends, all ends. */
function follow(name: string): (started: Started) => void {
  return (started) => {
    running.add(started);
    for (const stream of [started.child.stdout, started.child.stderr])
      stream?.on('data', (chunk: Buffer) => {
        for (const line of chunk.toString().split('\n'))
          if (line.trim()) console.log(`${name.padEnd(7)} │ ${line}`);
      });
    void started.ended.then((code) => {
      if (running.ending || !ready) return;
      console.error(`\n${name} ended (${code}); ending the rest.`);
      void running.end(1);
    });
  };
}

/** What is built again whenever its sources change: Next bundles packages as built, and a browser wants its style sheet and fonts made. */
const REBUILT = ['agenda', 'content', 'runtime', 'design'] as const;

function keepBuilt({ DATA_DIR }: SystemEnvironment): void {
  for (const name of REBUILT) {
    const cwd = join(ROOT, 'packages', name);
    const log = join(DATA_DIR, 'logs', `${name}-dev.log`);
    follow(name)(start('npm', ['run', '--silent', 'dev'], { cwd, env: toolEnvironment(), log }));
  }
}

try {
  console.log('Starting the MRA innovation agenda from its sources');
  if (process.env.INSTALL_SECONDS) passed('install', Number(process.env.INSTALL_SECONDS));
  const environment = await step('environment', async () => {
    const loaded = developmentOf(loadEnvironment());
    await requireFreePorts(loaded);
    requireDatabase(loaded);
    return loaded;
  });
  await step('packages', () =>
    buildPackages(join(environment.DATA_DIR, 'logs', 'build.log'), REBUILT, running.add),
  );
  // Always, so that a migration that was just written has run.
  running.remember(await step('database', () => setUp(environment, running.add)));
  keepBuilt(environment);
  await Promise.all([
    step('CMS', () => startCms(environment, follow('cms'), 'sources')),
    step('site', () => startSite(environment, follow('site'), 'sources')),
  ]);
  ready = true;
  const origin = environment.PUBLIC_ORIGIN;
  console.log(`\nready: ${origin}\n`);
  showPlaces({
    site: `${origin}/nl`,
    admin: `${origin}/admin`,
    'a PDF to try': `${origin}/files/brief/subregion/ijmond/nl.pdf`,
    data: environment.DATA_DIR,
  });
  running.showFirstUser();
  console.log('\nSave a file and reload the page. Ctrl-C ends everything.\n');
} catch (error) {
  if (!running.ending) console.error(`\n${reasonOf(error)}`);
  await running.end(1);
}
