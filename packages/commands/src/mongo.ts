import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { MongoMemoryReplSet } from 'mongodb-memory-server-core';
import { z } from 'zod';
import { freePort, start, until } from './processes.js';

const FERRETDB = 'v1.24.2';
const DOWNLOAD_MS = 120_000;

/** A server that speaks MongoDB's protocol, for tests. */
export interface MongoServer {
  url: string;
  /** FerretDB has neither transactions nor `$lookup`. */
  flavour: 'mongodb' | 'ferretdb';
  /** How it was found, for the summary. */
  origin: string;
  stop(): Promise<void>;
}

const quiet = { stdio: 'ignore' as const };

async function answers(port: number): Promise<true | null> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.end();
      resolve(true);
    }).on('error', () => resolve(null));
  });
}

function has(command: string): boolean {
  try {
    execFileSync(command, ['--version'], quiet);
    return true;
  } catch {
    return false;
  }
}

/** A replica set of MongoDB's own server: the one on the PATH, or a download. */
async function memoryServer(systemBinary: string | null): Promise<MongoServer | null> {
  try {
    const server = await MongoMemoryReplSet.create({
      replSet: { count: 1, storageEngine: 'wiredTiger' },
      ...(systemBinary
        ? { binary: { systemBinary } }
        : { binary: { version: '8.0.4', downloadDir: join(cacheFolder(), 'mongodb') } }),
    });
    return {
      url: server.getUri('mra'),
      flavour: 'mongodb',
      origin: systemBinary ? 'mongod on the PATH' : 'mongodb-memory-server',
      stop: async () => void (await server.stop()),
    };
  } catch {
    return null;
  }
}

function cacheFolder(): string {
  const folder = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'mra-innovation');
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Builds FerretDB through the Go module proxy, once for this machine. */
function ferretBinary(): string | null {
  const folder = join(cacheFolder(), `ferretdb-${FERRETDB}`);
  const binary = join(folder, 'ferretdb');
  if (existsSync(binary)) return binary;
  if (!hasGo()) return null;
  mkdirSync(folder, { recursive: true });
  console.log(`Building FerretDB ${FERRETDB} for the MongoDB tests; this takes a minute, once.`);
  const source = mkdtempSync(join(tmpdir(), 'ferretdb-'));
  const go = (...args: string[]) =>
    execFileSync('go', args, { cwd: source, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  try {
    const download = go('mod', 'download', '-json', `github.com/FerretDB/FerretDB@${FERRETDB}`);
    const { Dir } = z.object({ Dir: z.string() }).parse(JSON.parse(download));
    cpSync(Dir, source, { recursive: true });
    execFileSync('chmod', ['-R', 'u+w', source], quiet);
    // A module from the proxy lacks this generated file, and the server refuses to start without it.
    writeFileSync(join(source, 'build/version/version.txt'), `${FERRETDB}\n`);
    go('build', '-o', binary, './cmd/ferretdb');
    return existsSync(binary) ? binary : null;
  } catch {
    return null;
  } finally {
    rmSync(source, { recursive: true, force: true });
  }
}

function hasGo(): boolean {
  try {
    execFileSync('go', ['version'], quiet);
    return true;
  } catch {
    return false;
  }
}

async function ferret(): Promise<MongoServer | null> {
  const binary = ferretBinary();
  if (!binary) return null;
  const folder = mkdtempSync(join(tmpdir(), 'ferretdb-data-'));
  const port = await freePort();
  const server = start(
    binary,
    [
      '--handler=sqlite',
      `--sqlite-url=file:${folder}/`,
      `--listen-addr=127.0.0.1:${port}`,
      `--state-dir=${folder}`,
      '--telemetry=disable',
      '--debug-addr=-',
      '--log-level=error',
    ],
    { cwd: folder, env: { ...process.env, NODE_OPTIONS: '' }, log: join(folder, 'ferretdb.log') },
  );
  try {
    await until(
      () => answers(port),
      'Starting FerretDB',
      30,
      () => (server.child.exitCode === null ? null : server.lastWords()),
    );
  } catch (error) {
    console.warn(
      `FerretDB was built but does not start: ${error instanceof Error ? error.message.split('\n')[0] : error}`,
    );
    await server.stop();
    return null;
  }
  return {
    url: `mongodb://127.0.0.1:${port}/mra`,
    flavour: 'ferretdb',
    origin: `FerretDB ${FERRETDB}`,
    stop: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function timeBoxed<T>(work: Promise<T>): Promise<T | null> {
  return Promise.race([
    work,
    new Promise<null>((resolve) => setTimeout(() => resolve(null), DOWNLOAD_MS).unref()),
  ]);
}

/**
 * Finds a server that speaks MongoDB's protocol: MONGODB_URL, a `mongod` on the PATH, mongodb-memory-server's download, FerretDB.
 * @returns `null` where none can be had; then the summary must say that MongoDB was not tested.
 */
export async function startMongo(): Promise<MongoServer | null> {
  const given = process.env.MONGODB_URL;
  if (given) return { url: given, flavour: 'mongodb', origin: 'MONGODB_URL', stop: async () => {} };
  if (has('mongod')) return memoryServer('mongod');
  const found = (await timeBoxed(memoryServer(null))) ?? (await ferret());
  if (!found) console.warn('\nMONGODB WAS NOT TESTED: no server could be had. Set MONGODB_URL to test it.\n');
  return found;
}
