import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { toolEnvironment } from './checks.js';
import { loadEnvironment, ROOT, type SystemEnvironment } from './environment.js';
import { isFree, type Started } from './processes.js';
import { type SetUp, setUp, startCms, startSite } from './system.js';

const LONGEST_PAUSE_MS = 30_000;

let cms: Started | null = null;
let site: Started | null = null;
let ending = false;

async function end(code: number): Promise<never> {
  ending = true;
  await Promise.all([site?.stop(), cms?.stop()]);
  process.exit(code);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end(0));

/** Does a step of starting up and shows how long it took. */
async function step<T>(name: string, work: () => Promise<T>): Promise<T> {
  const began = performance.now();
  if (process.stdout.isTTY) process.stdout.write(`  ${name} …`);
  const result = await work();
  const line = `  ${name.padEnd(14)} ${((performance.now() - began) / 1000).toFixed(1).padStart(6)} s`;
  console.log(process.stdout.isTTY ? `\r${line}` : line);
  return result;
}

async function requireFreePorts({ PORT, CMS_PORT }: SystemEnvironment) {
  for (const [name, port] of Object.entries({ PORT, CMS_PORT })) {
    if (!(await isFree(port)))
      throw new Error(`Port ${port} is taken: stop what listens there, or set ${name} to another port.`);
  }
}

/** Builds what changed since it was last built. */
function build({ DATA_DIR }: SystemEnvironment): Promise<void> {
  const logFile = join(DATA_DIR, 'logs', 'build.log');
  mkdirSync(join(DATA_DIR, 'logs'), { recursive: true });
  const log = createWriteStream(logFile);
  return new Promise((resolve, reject) => {
    const env = { ...toolEnvironment(), NODE_ENV: 'production' };
    const child = spawn(join(ROOT, 'node_modules/.bin/turbo'), ['run', 'build', '--output-logs=new-only'], {
      cwd: ROOT,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.pipe(log, { end: false });
    child.stderr.pipe(log, { end: false });
    child.on('exit', (code) =>
      code === 0
        ? resolve()
        : reject(new Error(`The build failed; nothing was started. What it said stands in ${logFile}`)),
    );
  });
}

/** Starts the CMS again when it dies, a little later each time; the site goes on meanwhile. */
function keepCmsAlive(environment: SystemEnvironment, pause = 1000) {
  void cms?.ended.then(async () => {
    if (ending) return;
    console.log(`The CMS stopped; the site goes on. Starting it again in ${pause / 1000} s.`);
    await new Promise((resolve) => setTimeout(resolve, pause));
    if (ending) return;
    try {
      cms = await startCms(environment);
      console.log('The CMS is back.');
      keepCmsAlive(environment);
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
      keepCmsAlive(environment, Math.min(pause * 2, LONGEST_PAUSE_MS));
    }
  });
}

/** The first user's password is stored nowhere, so it is shown as soon as it exists, whatever happens next. */
function showFirstUser(first: SetUp) {
  if (!first.created) return;
  console.log(
    `\n  The first editor, shown this once:\n  e-mail         ${first.email}\n  password       ${first.password}\n`,
  );
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
  console.log('\nCtrl-C ends everything.');
}

try {
  console.log('Starting the MRA innovation agenda');
  if (process.env.INSTALL_SECONDS)
    console.log(`  ${'install'.padEnd(14)} ${process.env.INSTALL_SECONDS.padStart(6)} s`);
  const { environment } = await step('environment', async () => loadEnvironment());
  await requireFreePorts(environment);
  await step('build', () => build(environment));
  const first = await step('database', () => setUp(environment));
  showFirstUser(first);
  cms = await step('CMS', () => startCms(environment));
  site = await step('site', () => startSite(environment));
  keepCmsAlive(environment);
  void site.ended.then(() => {
    if (ending) return;
    console.error('The site stopped. Ending; what it said stands in the logs.');
    void end(1);
  });
  showWhatIsThere(environment);
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  await end(1);
}
