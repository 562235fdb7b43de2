import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, ROOT } from '@mra/commands';
import type { Measurement } from '../measurement.js';

/** Runs `npm start` until it is ready, and ends it. @returns seconds. @throws when it ends by itself */
async function startOnce(folder: string, environment: NodeJS.ProcessEnv): Promise<number> {
  const began = performance.now();
  const child = spawn('npm', ['start'], {
    cwd: folder,
    env: environment,
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const closed = once(child, 'close');
  try {
    let said = '';
    for await (const chunk of child.stdout) {
      said += String(chunk);
      if (said.includes('\nready: ')) return (performance.now() - began) / 1000;
    }
    throw new Error(`npm start ended, saying:\n${said}`);
  } finally {
    if (child.pid && child.exitCode === null) process.kill(-child.pid, 'SIGINT');
    child.stdout.resume();
    await closed;
  }
}

/** How long somebody waits who has just cloned the project, and who starts it again. */
export const start: Measurement = {
  name: 'start',
  about:
    'npm start in a clean clone of the last commit, and again; the package store of this machine may be warm',
  slow: true,
  async measure() {
    const folder = mkdtempSync(join(tmpdir(), 'mra-clone-'));
    try {
      execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${ROOT}`, folder]);
      const environment = {
        ...process.env,
        PORT: String(await freePort()),
        CMS_PORT: String(await freePort()),
      };
      return [
        { what: 'npm start: clean clone', value: await startOnce(folder, environment), unit: 's' },
        { what: 'npm start: again', value: await startOnce(folder, environment), unit: 's' },
      ];
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
