import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { ROOT } from '../environment.js';
import { type Started, start } from '../system/processes.js';
import { rooms } from './rooms.js';
import { tool, toolEnvironment } from './tools.js';

const STAMP = join(ROOT, 'node_modules', '.built');
/** Where builds go. */
const BUILT = ['dist', 'build', '.next'];
const NO_SOURCE = new Set([...BUILT, 'node_modules', '.turbo', '.cache', 'next-env.d.ts']);
const SHARED = ['package.json', 'pnpm-lock.yaml', 'tsconfig.json', 'turbo.json'];

function* files(path: string): Generator<string> {
  if (!statSync(path).isDirectory()) return yield path;
  for (const name of readdirSync(path)) if (!NO_SOURCE.has(name)) yield* files(join(path, name));
}

/** What tells one state of the sources from another. Any change of a file sets its ctime, also a change back. */
function fingerprint(): string {
  const hash = createHash('sha256').update(process.version);
  for (const path of [...SHARED, 'packages', 'apps'])
    for (const file of files(join(ROOT, path))) {
      const { size, ctimeMs } = statSync(file);
      hash.update(`${relative(ROOT, file)} ${size} ${ctimeMs}\n`);
    }
  return hash.digest('hex');
}

const isBuilt = () =>
  rooms().every(
    ({ folder, scripts }) =>
      !scripts.includes('build') || BUILT.some((output) => existsSync(join(folder, output))),
  );

/** Whoever wants to follow a build. */
export interface Follower {
  /** Told of the tools as soon as they run. */
  watch?(started: Started): void;
  /** Told how far it is, in words. */
  tell?(progress: string): void;
}

/** Follows which rooms turbo has built: what it says of a room comes whole, once that room is done. */
function follow(turbo: Started, tell: (progress: string) => void): void {
  const toBuild = rooms().filter(({ scripts }) => scripts.includes('build'));
  const done = new Set<string>();
  const show = () => {
    const left = toBuild.map(({ name }) => name).filter((name) => !done.has(name));
    tell(
      `${done.size} of ${toBuild.length} rooms built${left.length > 0 ? `, still ${left.join(', ')}` : ''}`,
    );
  };
  turbo.child.stdout?.on('data', (chunk: Buffer) => {
    for (const [, name] of stripVTControlCharacters(chunk.toString()).matchAll(/^@mra\/([\w-]+):build/gm))
      for (const room of toBuild) if (room.name.endsWith(`/${name}`)) done.add(room.name);
    show();
  });
  show();
}

async function runBuild(
  logFile: string,
  args: readonly string[],
  { watch, tell }: Follower = {},
): Promise<void> {
  rmSync(logFile, { force: true });
  const options = { cwd: ROOT, env: toolEnvironment(), log: logFile };
  const says = ['--output-logs=full', '--log-order=grouped'];
  const turbo = start(tool('turbo'), ['run', 'build', ...says, ...args], options);
  watch?.(turbo);
  if (tell) follow(turbo, tell);
  if ((await turbo.ended) !== 0)
    throw new Error(`The build failed; nothing was started. What it said stands in ${logFile}`);
}

/** Builds the packages alone, for commands that need no app. @throws when the build fails */
export async function buildPackages(logFile: string): Promise<void> {
  await runBuild(logFile, ['--filter=./packages/*']);
}

/**
 * Builds what changed since it was last built; where no file changed, turbo isn't even asked.
 * @param logFile where what the tools say is kept
 * @throws when the build fails
 */
export async function build(logFile: string, follower?: Follower): Promise<void> {
  const before = fingerprint();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === before && isBuilt()) return;
  rmSync(STAMP, { force: true });
  await runBuild(logFile, [], follower);
  // A file that was changed during the build may not be in it.
  if (fingerprint() === before) writeFileSync(STAMP, before);
}
