import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { reasonOf } from '@mra/runtime';
import { MongoBinary, MongoMemoryReplSet } from 'mongodb-memory-server-core';
import { z } from 'zod';
import { answers, freePort } from './ports.js';
import { start, until } from './processes.js';

const FERRETDB = 'v1.24.2';
const MONGODB = '8.0.4';
const DOWNLOAD_MS = 120_000;

/** Where a server that speaks MongoDB's protocol can come from, in the order in which they are looked for. */
const SOURCES = ['MONGODB_URL', 'mongod on the PATH', 'mongodb-memory-server', 'FerretDB', 'none'] as const;

export type MongoSource = (typeof SOURCES)[number];

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

function has(command: string): boolean {
  try {
    execFileSync(command, ['--version'], quiet);
    return true;
  } catch {
    return false;
  }
}

const downloaded = () => ({ version: MONGODB, downloadDir: join(cacheFolder(), 'mongodb') });

/** Whether MongoDB's own server is here after a download that may take two minutes at most. */
async function canDownload(): Promise<boolean> {
  const tooLong = new Promise<null>((resolve) => setTimeout(() => resolve(null), DOWNLOAD_MS).unref());
  try {
    return (await Promise.race([MongoBinary.getPath(downloaded()), tooLong])) !== null;
  } catch {
    return false;
  }
}

/** A replica set of MongoDB's own server: the one on the PATH, or a download. */
async function memoryServer(origin: 'mongod on the PATH' | 'mongodb-memory-server'): Promise<MongoServer> {
  const server = await MongoMemoryReplSet.create({
    replSet: { count: 1, storageEngine: 'wiredTiger' },
    binary: origin === 'mongod on the PATH' ? { systemBinary: 'mongod' } : downloaded(),
  });
  return {
    url: server.getUri('mra'),
    flavour: 'mongodb',
    origin,
    stop: async () => void (await server.stop()),
  };
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

async function ferret(): Promise<MongoServer> {
  const binary = ferretBinary();
  if (!binary) throw new Error('FerretDB could not be built.');
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
    await server.stop();
    const [why] = reasonOf(error).split('\n');
    throw new Error(`FerretDB was built but does not start: ${why}`);
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

/**
 * Finds where a server that speaks MongoDB's protocol can be had: MONGODB_URL, a `mongod` on the PATH, mongodb-memory-server's
 * download, FerretDB through the Go module proxy. Downloads or builds what it finds, so that starting it is quick.
 */
export async function findMongo(): Promise<MongoSource> {
  const known = SOURCES.find((source) => source === process.env.MONGO_SOURCE);
  if (known) return known;
  if (process.env.MONGODB_URL) return 'MONGODB_URL';
  if (has('mongod')) return 'mongod on the PATH';
  if (await canDownload()) return 'mongodb-memory-server';
  return ferretBinary() ? 'FerretDB' : 'none';
}

/** What the summary must say of a run with this source; `null` where MongoDB's own server was tested. */
export function notTestedWith(source: MongoSource): string | null {
  if (source === 'none') return 'MongoDB: no server could be had. Set MONGODB_URL to test it.';
  if (source === 'FerretDB')
    return `MongoDB's own server: FerretDB ${FERRETDB} stood in for it, without transactions and $lookup. Set MONGODB_URL to test it.`;
  return null;
}

/**
 * Starts the server that `findMongo` finds.
 * @returns `null` where none can be had; then the summary must say that MongoDB was not tested.
 * @throws when a server that was found does not start
 */
export async function startMongo(): Promise<MongoServer | null> {
  const source = await findMongo();
  if (source === 'none') return null;
  if (source === 'FerretDB') return ferret();
  if (source === 'MONGODB_URL')
    return { url: process.env.MONGODB_URL ?? '', flavour: 'mongodb', origin: source, stop: async () => {} };
  return memoryServer(source);
}
