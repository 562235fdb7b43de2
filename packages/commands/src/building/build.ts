import { rmSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { ROOT } from '../environment.js';
import { type Started, start } from '../system/processes.js';
import { rooms } from './rooms.js';
import { tool, toolEnvironment } from './tools.js';

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

/**
 * Builds packages alone, for commands that need no app.
 * @param names of the packages, which are built with all that they need; all, where left out
 * @throws when the build fails
 */
export async function buildPackages(
  logFile: string,
  names: readonly string[] = [],
  watch?: (started: Started) => void,
): Promise<void> {
  const filters = names.length > 0 ? names.map((name) => `--filter=@mra/${name}`) : ['--filter=./packages/*'];
  await runBuild(logFile, filters, watch ? { watch } : {});
}

/**
 * Builds what changed since it was last built: turbo knows what that is.
 * @param logFile where what the tools say is kept
 * @throws when the build fails
 */
export async function build(logFile: string, follower?: Follower): Promise<void> {
  await runBuild(logFile, [], follower);
}
