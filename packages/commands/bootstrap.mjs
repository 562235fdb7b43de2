// Plain JavaScript without packages: this runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root folder. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const STAMP = join(ROOT, 'node_modules', '.installed');
const OLDEST_NODE = [20, 20];

/** Ends the command with one clear line. */
export function fail(message) {
  console.error(message);
  process.exit(1);
}

export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  fail(
    `Node ${process.versions.node} is too old: this project needs Node ${OLDEST_NODE.join('.')} or later.`,
  );
}

function manifests() {
  const rooms = ['apps', 'packages'].flatMap((group) =>
    readdirSync(join(ROOT, group)).map((room) => join(ROOT, group, room)),
  );
  return [ROOT, ...rooms].map((folder) => join(folder, 'package.json')).filter((file) => existsSync(file));
}

function fingerprint() {
  const hash = createHash('sha256').update(process.version);
  for (const file of [join(ROOT, 'pnpm-lock.yaml'), join(ROOT, 'pnpm-workspace.yaml'), ...manifests()])
    hash.update(readFileSync(file));
  return hash.digest('hex');
}

/** Installs what the lockfile says with the pinned pnpm, when it has not been installed yet. Returns whether it had to. */
export function install() {
  const wanted = fingerprint();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return false;
  const { packageManager } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const { status } = spawnSync('npx', ['--yes', packageManager, 'install', '--frozen-lockfile'], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, CI: 'true' },
    shell: process.platform === 'win32',
  });
  if (status !== 0) fail('Installing failed: see the lines above. Nothing was started.');
  mkdirSync(join(ROOT, 'node_modules'), { recursive: true });
  writeFileSync(STAMP, wanted);
  return true;
}
