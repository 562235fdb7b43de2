import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { z } from 'zod';
import { newSecrets, ROOT, readEnvironment, type SystemEnvironment } from '../environment.js';
import { freePort } from './ports.js';
import { type Started, start, until } from './processes.js';

const setUpSchema = z.discriminatedUnion('created', [
  z.object({ created: z.literal(true), email: z.string(), password: z.string() }),
  z.object({ created: z.literal(false) }),
]);

const refusalSchema = z.object({ refused: z.string() });

/** What setting up an installation gave: the first user, the first time. */
export type SetUp = z.infer<typeof setUpSchema>;

const healthSchema = z.object({
  status: z.string(),
  edition: z.string().nullable(),
  cms: z.enum(['up', 'down']),
});

/** How programs run: as they were built, or from their sources, reloading what is saved. */
export type Mode = 'built' | 'sources';

/** The script of a room that starts its server. */
const SERVER = { built: 'start', sources: 'dev' } as const;

/** How long a server may take to start, in seconds: from its sources it compiles what is asked for first. */
const PATIENCE = { built: 60, sources: 600 } as const;

function processEnvironment(environment: SystemEnvironment, mode: Mode): NodeJS.ProcessEnv {
  const env = mode === 'sources' ? 'development' : 'production';
  const given = Object.fromEntries(Object.entries(environment).map(([name, value]) => [name, String(value)]));
  return {
    ...process.env,
    ...given,
    NODE_ENV: env,
    NEXT_TELEMETRY_DISABLED: '1',
    // Without a condition, importing Payload's editor sometimes never settles on Node 20.
    NODE_OPTIONS: `--conditions=${env}`,
  };
}

/** Told of every program as soon as it runs, so that it can be ended while it starts. */
type Watch = (started: Started) => void;

function program(
  environment: SystemEnvironment,
  room: 'cms' | 'site',
  script: string,
  {
    watch,
    args = [],
    mode = 'built',
  }: { watch?: Watch | undefined; args?: readonly string[]; mode?: Mode | undefined } = {},
): Started {
  const started = start('npm', ['run', '--silent', script, '--', ...args], {
    cwd: join(ROOT, 'apps', room),
    env: processEnvironment(environment, mode),
    log: logOf(environment, room, script),
  });
  watch?.(started);
  return started;
}

function server(
  environment: SystemEnvironment,
  room: 'cms' | 'site',
  mode: Mode,
  watch: Watch | undefined,
): Started {
  return program(environment, room, SERVER[mode], { watch, mode });
}

/** Where a program of a room says what it does. */
function logOf(environment: SystemEnvironment, room: string, script: string): string {
  return join(environment.DATA_DIR, 'logs', `${room}-${script}.log`);
}

/** The time and the word "error" that a log begins its lines with. */
const LOG_PREFIX = /^(?:\[[\d:]+\]\s*|(?:uncaught )?error:\s*)+/i;

/** What a program said last that a reader can use: its first error, or its last line that is no stack trace. */
function lastLine(words: string): string {
  const plain = stripVTControlCharacters(words);
  const lines = plain
    .split('\n')
    .filter((line) => /\S/.test(line) && !/^\s+at |^Node\.js v|^\s*[\^}{]|node:internal/.test(line));
  return (lines.find((line) => /error/i.test(line)) ?? lines.at(-1) ?? 'it said nothing')
    .trim()
    .replace(LOG_PREFIX, '');
}

/** The answer that a program's last line is; `null` where it is something else. */
function answerIn(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

/**
 * Brings the database up to date and fills an empty one.
 * @throws with one clear line when the database can't be read or the content is not right.
 */
export async function setUp(environment: SystemEnvironment, watch?: Watch): Promise<SetUp> {
  const running = program(environment, 'cms', 'setup', { watch });
  const code = await running.ended;
  const last = running.lastWords().trim().split('\n').at(-1) ?? '';
  const said = answerIn(last);
  const result = setUpSchema.safeParse(said);
  // Exit code 0 is no proof here: only the last line says that the work was done.
  if (code === 0 && result.success) return result.data;
  const reason = refusalSchema.safeParse(said).data?.refused ?? lastLine(running.lastWords());
  throw new Error(
    `The database could not be set up: ${reason} (all that was said stands in ${logOf(environment, 'cms', 'setup')})`,
  );
}

/** Moves content between the CMS and a folder. @returns what its program said last, as JSON */
export async function transfer(
  environment: SystemEnvironment,
  direction: 'export' | 'import',
  folder: string,
): Promise<string> {
  const running = program(environment, 'cms', 'content', { args: [direction, folder] });
  await running.ended;
  const last = running.lastWords().trim().split('\n').at(-1) ?? '';
  if (last.startsWith('{')) return last;
  throw new Error(
    `The content could not be moved: ${lastLine(running.lastWords())} (${logOf(environment, 'cms', 'content')})`,
  );
}

const stillRuns = (what: string, started: Started) => () =>
  started.child.exitCode === null ? null : `${what} ended while starting: ${lastLine(started.lastWords())}`;

/** Starts the CMS and waits until it answers. */
export async function startCms(
  environment: SystemEnvironment,
  watch?: Watch,
  mode: Mode = 'built',
): Promise<Started> {
  const started = server(environment, 'cms', mode, watch);
  const answers = async () => ((await fetch(`${environment.CMS_URL}/api/health`)).ok ? true : null);
  try {
    await until(answers, 'Starting the CMS', PATIENCE[mode], stillRuns('The CMS', started));
  } catch (error) {
    await started.stop();
    throw error;
  }
  return started;
}

/** Starts the site and waits until it has an edition to show. */
export async function startSite(
  environment: SystemEnvironment,
  watch?: Watch,
  mode: Mode = 'built',
): Promise<Started> {
  const started = server(environment, 'site', mode, watch);
  try {
    await until(
      async () => ((await health(environment))?.status === 'ok' ? true : null),
      'Starting the site',
      PATIENCE[mode],
      stillRuns('The site', started),
    );
  } catch (error) {
    await started.stop();
    throw error;
  }
  return started;
}

/** What the site says of itself, or `null` when it does not answer. */
export async function health(environment: SystemEnvironment): Promise<z.infer<typeof healthSchema> | null> {
  const response = await fetch(`http://127.0.0.1:${environment.PORT}/healthz`);
  const parsed = healthSchema.safeParse(await response.json());
  return parsed.success ? parsed.data : null;
}

/** A whole system on free ports with throw-away data, for browser tests, pictures and measurements. */
export interface System {
  origin: string;
  environment: SystemEnvironment;
  editor: { email: string; password: string };
  stopCms(): Promise<void>;
  startCms(): Promise<void>;
  stopSite(): Promise<void>;
  startSite(): Promise<void>;
  /** Ends everything and removes the data. */
  stop(): Promise<void>;
}

/** Starts CMS and site as built, on free ports. @param overrides variables that differ, as `DATABASE_URL` */
export async function startSystem(overrides: Record<string, string> = {}): Promise<System> {
  const folder = await mkdtemp(join(tmpdir(), 'mra-system-'));
  const environment = readEnvironment({
    ...newSecrets(),
    PORT: String(await freePort()),
    CMS_PORT: String(await freePort()),
    DATA_DIR: folder,
    DATABASE_URL: `file:${join(folder, 'cms.db')}`,
    ...overrides,
  });
  // Whoever starts such a system has other work for this machine than files that nobody asks for.
  process.env.FILES_AHEAD ??= 'off';
  const first = await setUp(environment);
  if (!first.created) throw new Error('A throw-away system needs an empty database.');
  let cms: Started | null = await startCms(environment);
  let site: Started | null = await startSite(environment);
  return {
    origin: environment.PUBLIC_ORIGIN,
    environment,
    editor: { email: first.email, password: first.password },
    async stopCms() {
      await cms?.stop();
      cms = null;
    },
    async startCms() {
      cms = await startCms(environment);
    },
    async stopSite() {
      await site?.stop();
      site = null;
    },
    async startSite() {
      site = await startSite(environment);
    },
    async stop() {
      await Promise.all([cms?.stop(), site?.stop()]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}
