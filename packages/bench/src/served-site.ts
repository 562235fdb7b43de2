import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { freePort, ROOT } from '@mra/commands';

const PATIENCE_MS = 600_000;

/** Resident memory of a process in MiB, as Linux tells it. */
async function residentMemory(pid: number): Promise<number> {
  const [, kibibytes] = /^VmRSS:\s+(\d+) kB$/m.exec(await readFile(`/proc/${pid}/status`, 'utf8')) ?? [];
  if (!kibibytes) throw new Error('This system does not say how much memory a process takes.');
  return Number(kibibytes) / 1024;
}

/** The site, serving an edition of which it alone knows. */
export interface ServedSite {
  origin: string;
  /** MiB of resident memory. */
  memory(): Promise<number>;
}

/**
 * Starts the site as built with an edition on disk and no CMS.
 * @param json the bundle @param secret what it was signed with
 * @param work what to do once it serves pages; the site ends with it
 * @returns what that gave
 */
export async function withSite<T>(
  json: string,
  secret: string,
  work: (site: ServedSite) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'mra-bench-site-'));
  await mkdir(join(folder, 'site'), { recursive: true });
  await writeFile(join(folder, 'site', 'edition.json'), json);
  const [port, nobody] = [await freePort(), await freePort()];
  const origin = `http://127.0.0.1:${port}`;
  const site = spawn('node', ['build/front-door/server/main.js'], {
    cwd: join(ROOT, 'apps/site'),
    env: {
      ...process.env,
      PORT: String(port),
      CMS_URL: `http://127.0.0.1:${nobody}`,
      PUBLIC_ORIGIN: origin,
      DATA_DIR: folder,
      EDITION_SECRET: secret,
      FILES_AHEAD: 'off',
      NODE_ENV: 'production',
    },
    stdio: 'ignore',
  });
  const closed = once(site, 'close');
  try {
    const end = Date.now() + PATIENCE_MS;
    while (Date.now() < end) {
      const page = await fetch(`${origin}/en`).catch(() => null);
      const { pid } = site;
      if (page?.ok && pid) return await work({ origin, memory: () => residentMemory(pid) });
      if (site.exitCode !== null) break;
      await setTimeout(100);
    }
    throw new Error('The site did not take this edition.');
  } finally {
    site.kill('SIGTERM');
    await closed;
    await rm(folder, { recursive: true, force: true });
  }
}
