import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** What Chromium needs to run without a desktop, as root, and without calling home. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Whether a program runs and says its version: Ubuntu's `chromium-browser` can be there and still be nothing but advice. */
const runs = (program: string) => spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;

/** The full path, as Playwright does not look on the PATH. */
function onPath(name: string): string | null {
  const { status, stdout } = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' });
  return status === 0 && runs(stdout.trim()) ? stdout.trim() : null;
}

function found(): string | null {
  for (const name of NAMES) {
    const path = onPath(name);
    if (path) return path;
  }
  return existsSync(chromium.executablePath()) && runs(chromium.executablePath())
    ? chromium.executablePath()
    : null;
}

/** How to run something as root without being asked for a password; `null` where that can't be. */
function asRoot(): string[] | null {
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? ['sudo', '-n'] : null;
}

function isDebian(): boolean {
  // Ubuntu's package is a snap, which has no place in a container.
  return existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function run(command: readonly string[]): boolean {
  const [program = '', ...args] = command;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
}

function installFromDebian(): void {
  const root = asRoot();
  if (!root || !isDebian()) return;
  console.log('No browser found: installing Debian’s chromium.');
  run([...root, 'apt-get', 'update', '-qq']) &&
    run([...root, 'apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium']);
}

function installFromPlaywright(): void {
  console.log('No browser found: downloading Playwright’s Chromium.');
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js');
  // Playwright adds the libraries that a browser needs where it may.
  run([process.execPath, cli, 'install', ...(asRoot() ? ['--with-deps'] : []), 'chromium']);
}

/** @throws when CHROMIUM_PATH names what is no browser */
function given(): string | null {
  const path = process.env.CHROMIUM_PATH;
  if (!path || runs(path)) return path || null;
  throw new Error(`CHROMIUM_PATH says ${path}, and that is no browser that runs.`);
}

/**
 * Finds a Chromium for a test, which installs nothing: CHROMIUM_PATH, one on the PATH, Playwright's own.
 * @returns the path of the program
 * @throws when there is none
 */
export function findBrowser(): string {
  const browser = given() ?? found();
  if (browser) return browser;
  throw new Error('There is no Chromium. `npm test` finds or installs one; or set CHROMIUM_PATH.');
}

/**
 * Finds a Chromium for a command; where there is none, says so and installs Debian's package where it may, or else Playwright's download.
 * @returns the path of the program
 * @throws when there is none and none can be installed
 */
export function provideBrowser(): string {
  const browser = given();
  if (browser) return browser;
  for (const install of [() => {}, installFromDebian, installFromPlaywright]) {
    install();
    const installed = found();
    if (installed) return installed;
  }
  throw new Error('There is no Chromium, and none could be installed. Install one, or set CHROMIUM_PATH.');
}
