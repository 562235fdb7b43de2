import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
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

function onPath(name: string): string | null {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const file = join(folder, name);
    try {
      accessSync(file, constants.X_OK);
      return file;
    } catch {
      // Not in this folder.
    }
  }
  return null;
}

const found = () => NAMES.map(onPath).find((path) => path !== null) ?? null;

function run(command: string, args: string[]): boolean {
  return (
    spawnSync(command, args, { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
      .status === 0
  );
}

function installFromDebian(): string | null {
  if (process.getuid?.() !== 0 || !onPath('apt-get')) return null;
  console.log('No browser found: installing Debian’s chromium.');
  return run('apt-get', ['update', '-qq']) && run('apt-get', ['install', '-y', '-qq', 'chromium'])
    ? found()
    : null;
}

function installFromPlaywright(): string | null {
  console.log('No browser found: downloading Playwright’s Chromium.');
  const cli = join(createRequire(import.meta.url).resolve('playwright-core/package.json'), '../cli.js');
  return run(process.execPath, [cli, 'install', 'chromium']) && existsSync(chromium.executablePath())
    ? chromium.executablePath()
    : null;
}

/**
 * Finds a Chromium for tests and pictures: CHROMIUM_PATH, one on the PATH, Playwright's own, or installs one.
 * @throws when there is none and none can be installed.
 */
export function findBrowser(): string {
  const given = process.env.CHROMIUM_PATH;
  if (given) {
    if (existsSync(given)) return given;
    throw new Error(`CHROMIUM_PATH says ${given}, and that does not exist.`);
  }
  const own = existsSync(chromium.executablePath()) ? chromium.executablePath() : null;
  const browser = found() ?? own ?? installFromDebian() ?? installFromPlaywright();
  if (browser) return browser;
  throw new Error('There is no Chromium, and none could be installed. Install one, or set CHROMIUM_PATH.');
}
