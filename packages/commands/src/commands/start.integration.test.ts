import { type ChildProcess, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { newSecrets, ROOT } from '../environment.js';
import { freePort, isFree } from '../system/ports.js';

const temporary = mkdtempSync(join(tmpdir(), 'mra-start-'));
const running = new Set<ChildProcess>();

/** `npm start`, as somebody types it, in a group of its own as in a terminal. */
class Terminal {
  said = '';
  readonly ended: Promise<number | null>;
  readonly #child: ChildProcess;

  constructor(environment: Record<string, string>, root = ROOT) {
    this.#child = spawn('npm', ['start'], {
      cwd: root,
      env: { ...process.env, NODE_OPTIONS: '', NODE_ENV: '', ...environment },
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running.add(this.#child);
    for (const stream of [this.#child.stdout, this.#child.stderr])
      stream?.on('data', (chunk) => {
        this.said += chunk;
      });
    this.ended = new Promise((resolve) => this.#child.on('close', resolve));
  }

  /** Waits until it says something, and fails when it ends without. */
  async hears(text: string): Promise<void> {
    const over = this.ended.then(() => 'over');
    while (!this.said.includes(text)) {
      const next = await Promise.race([over, new Promise((resolve) => setTimeout(resolve, 100))]);
      if (next === 'over' && !this.said.includes(text)) throw new Error(`It ended, saying:\n${this.said}`);
    }
  }

  /** What a terminal does on Ctrl-C: everybody in the foreground gets the signal. */
  pressCtrlC(): void {
    process.kill(-(this.#child.pid ?? 0), 'SIGINT');
  }
}

/** Variables of an installation of its own, on free ports. */
async function installation(name: string): Promise<Record<string, string>> {
  const folder = join(temporary, name);
  return {
    ...newSecrets(),
    PORT: String(await freePort()),
    CMS_PORT: String(await freePort()),
    DATA_DIR: folder,
    DATABASE_URL: `file:${join(folder, 'cms.db')}`,
  };
}

/** The lines that say what went wrong: not npm's own, nor the steps that went right. */
const complaints = (said: string) =>
  said.split('\n').filter((line) => line.trim() && !/^(?:>|npm |Starting | {2}\S)/.test(line));

afterEach(() => {
  for (const { pid } of running)
    try {
      process.kill(-(pid ?? 0), 'SIGTERM');
    } catch {
      // It has ended by itself.
    }
  running.clear();
});

afterAll(() => rmSync(temporary, { recursive: true, force: true }));

describe('npm start', () => {
  it('shows the way, and the first editor once; Ctrl-C ends everything, and it starts again', async () => {
    const environment = await installation('twice');
    const origin = `http://localhost:${environment.PORT}`;

    const first = new Terminal(environment);
    await first.hears('Ctrl-C ends everything.');
    expect(first.said).toContain(`ready: ${origin}`);
    for (const stepName of ['environment', 'build', 'database', 'CMS', 'site'])
      expect(first.said).toMatch(new RegExp(`^ {2}${stepName} +\\d+\\.\\d s$`, 'm'));
    const [, email = '', password = ''] = /e-mail +(\S+)\n +password +(\S+)/.exec(first.said) ?? [];
    const logIn = await fetch(`${origin}/api/users/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password }),
    });
    expect(logIn.status).toBe(200);
    for (const [, address = ''] of first.said.matchAll(/ {2}\S.* (http:\S+)/g))
      expect((await fetch(address)).status).toBe(200);

    first.pressCtrlC();
    await first.ended;
    for (const port of [environment.PORT, environment.CMS_PORT])
      await expect.poll(() => isFree(Number(port)), { timeout: 20_000 }).toBe(true);

    const second = new Terminal(environment);
    await second.hears('Ctrl-C ends everything.');
    expect((await fetch(`${origin}/nl`)).status).toBe(200);
    expect(second.said).not.toContain('password');
    second.pressCtrlC();
    await second.ended;
    for (const port of [environment.PORT, environment.CMS_PORT])
      await expect.poll(() => isFree(Number(port)), { timeout: 20_000 }).toBe(true);
  }, 600_000);

  it('says which port is taken', async () => {
    const environment = await installation('port');
    const other = createServer().listen(Number(environment.PORT));
    try {
      const start = new Terminal(environment);
      expect(await start.ended).toBeGreaterThan(0);
      expect(complaints(start.said)).toEqual([
        `Port ${environment.PORT} is taken: stop what listens there, or set PORT to another port.`,
      ]);
    } finally {
      other.close();
    }
  }, 60_000);

  it('names a variable that is not right, and says what it should be', async () => {
    const start = new Terminal({ ...(await installation('variable')), PORT: 'drieduizend' });
    expect(await start.ended).toBeGreaterThan(0);
    expect(complaints(start.said)).toEqual([
      'The environment is not right: PORT should be a port number from 1 to 65535.',
    ]);
  }, 60_000);

  it('leaves a database that it can’t read as it is', async () => {
    const environment = await installation('database');
    const file = join(temporary, 'holiday.db');
    writeFileSync(file, 'This is no database but a letter.');
    const start = new Terminal({ ...environment, DATABASE_URL: `file:${file}` });
    expect(await start.ended).toBeGreaterThan(0);
    expect(complaints(start.said)).toEqual([
      `The database can’t be read: ${file} is no SQLite database. It was left as it is; move it away, or let DATABASE_URL name another.`,
    ]);
    expect(readFileSync(file, 'utf8')).toContain('a letter');
  }, 60_000);

  it('makes no folder that DATABASE_URL names by mistake', async () => {
    const folder = join(temporary, 'misspelt');
    const environment = await installation('folder');
    const start = new Terminal({ ...environment, DATABASE_URL: `file:${folder}/cms.db` });
    expect(await start.ended).toBeGreaterThan(0);
    expect(complaints(start.said)).toEqual([
      `There is no folder ${folder} for the database that DATABASE_URL names. Nothing was made; make that folder, or let DATABASE_URL name another.`,
    ]);
    expect(existsSync(folder)).toBe(false);
  }, 60_000);

  it('says why a database could not be set up, and not just that', async () => {
    const environment = await installation('damaged');
    const file = join(temporary, 'damaged.db');
    writeFileSync(file, `SQLite format 3\0${'rubbish '.repeat(1000)}`);
    const start = new Terminal({ ...environment, DATABASE_URL: `file:${file}` });
    expect(await start.ended).toBeGreaterThan(0);
    expect(complaints(start.said)).toEqual([
      expect.stringMatching(/^The database could not be set up: (?!\[|Error).*file is not a database /),
    ]);
  }, 60_000);

  it('starts nothing when the build fails, and says where to read why', async () => {
    const environment = await installation('build');
    const root = copyOfTheProject();
    writeFileSync(join(root, 'packages/agenda/src/broken.ts'), "export const broken: number = 'text';\n");
    const start = new Terminal(environment, root);
    expect(await start.ended).toBeGreaterThan(0);
    const log = join(environment.DATA_DIR ?? '', 'logs/build.log');
    expect(complaints(start.said)).toEqual([
      `The build failed; nothing was started. What it said stands in ${log}`,
    ]);
    expect(readFileSync(log, 'utf8')).toContain('broken.ts');
    expect(await isFree(Number(environment.PORT))).toBe(true);
  }, 180_000);

  it('says when Node is too old', async () => {
    const root = copyOfTheProject();
    const bootstrap = join(root, 'packages/commands/bootstrap.mjs');
    const rule = readFileSync(bootstrap, 'utf8');
    // This Node stands in for an old one by asking for a newer one than there is.
    writeFileSync(bootstrap, rule.replace('OLDEST_NODE = [20, 20]', 'OLDEST_NODE = [99, 0]'));
    const start = new Terminal(await installation('node'), root);
    expect(await start.ended).toBeGreaterThan(0);
    expect(complaints(start.said)).toEqual([
      `Node ${process.versions.node} is too old: this project needs Node 99.0 or later.`,
    ]);
  }, 60_000);
});

/** The sources of the project with what is installed, but nothing that was built. */
function copyOfTheProject(): string {
  const root = mkdtempSync(join(temporary, 'project-'));
  const left = /^(?:node_modules|dist|build|\.next|\.turbo|\.cache|\.git|data|pictures|\.env)$/;
  for (const name of readdirSync(ROOT))
    if (!left.test(name))
      cpSync(join(ROOT, name), join(root, name), {
        recursive: true,
        verbatimSymlinks: true,
        filter: (source) => !left.test(source.split('/').at(-1) ?? ''),
      });
  mkdirSync(join(root, 'node_modules'));
  for (const name of readdirSync(join(ROOT, 'node_modules')))
    symlinkSync(join(ROOT, 'node_modules', name), join(root, 'node_modules', name));
  for (const group of ['packages', 'apps'])
    for (const room of readdirSync(join(ROOT, group)))
      cpSync(join(ROOT, group, room, 'node_modules'), join(root, group, room, 'node_modules'), {
        recursive: true,
        verbatimSymlinks: true,
      });
  return root;
}
