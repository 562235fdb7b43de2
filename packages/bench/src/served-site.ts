import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort, ROOT } from '@mra/commands';
import { z } from 'zod';

const PATIENCE_MS = 600_000;
const PROBE = fileURLToPath(new URL('./pause-probe.mjs', import.meta.url));

/** Resident memory of a process in MiB, as Linux tells it. */
async function residentMemory(pid: number): Promise<number> {
  const [, kibibytes] = /^VmRSS:\s+(\d+) kB$/m.exec(await readFile(`/proc/${pid}/status`, 'utf8')) ?? [];
  if (!kibibytes) throw new Error('This system does not say how much memory a process takes.');
  return Number(kibibytes) / 1024;
}

/** What the thread that answers visitors was kept from them by, in milliseconds. */
const pausesSchema = z.object({
  /** The longest time for which it answered nobody. */
  pause: z.number(),
  /** The longest work that it did at a stretch: the pause on a machine that has nothing else to do. */
  work: z.number(),
  /** Processor time of this thread. */
  thread: z.number(),
  /** Processor time of the site, all its threads together. */
  processor: z.number(),
});

export type Pauses = z.infer<typeof pausesSchema>;

/** The site, serving an edition of which it alone knows. */
export interface ServedSite {
  origin: string;
  /** MiB of resident memory. */
  memory(): Promise<number>;
  /** Watches the thread that answers visitors while something is done. */
  watched(work: () => Promise<void>): Promise<Pauses>;
}

async function told(site: ChildProcess, ask: string): Promise<unknown> {
  const answer = once(site, 'message');
  site.send(ask);
  return (await answer)[0];
}

/**
 * Starts the site as built.
 * @param from the bundle, which it has on disk, or the address of a CMS that has one @param secret what it was signed with
 * @param work what to do once it serves pages; the site ends with it
 * @returns what that gave
 */
export async function withSite<T>(
  from: string | { cmsUrl: string },
  secret: string,
  work: (site: ServedSite) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'mra-bench-site-'));
  await mkdir(join(folder, 'site'), { recursive: true });
  if (typeof from === 'string') await writeFile(join(folder, 'site', 'edition.json'), from);
  const [port, nobody] = [await freePort(), await freePort()];
  const origin = `http://127.0.0.1:${port}`;
  const site = spawn(process.execPath, ['--import', PROBE, 'build/front-door/server/main.js'], {
    cwd: join(ROOT, 'apps/site'),
    env: {
      ...process.env,
      PORT: String(port),
      CMS_URL: typeof from === 'string' ? `http://127.0.0.1:${nobody}` : from.cmsUrl,
      PUBLIC_ORIGIN: origin,
      DATA_DIR: folder,
      EDITION_SECRET: secret,
      FILES_AHEAD: 'off',
      NODE_ENV: 'production',
    },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const closed = once(site, 'close');
  try {
    const end = Date.now() + PATIENCE_MS;
    while (Date.now() < end) {
      const page = await fetch(`${origin}/en`).catch(() => null);
      const { pid } = site;
      if (page?.ok && pid)
        return await work({
          origin,
          memory: () => residentMemory(pid),
          async watched(watchedWork) {
            await told(site, 'begin');
            await watchedWork();
            return pausesSchema.parse(await told(site, 'report'));
          },
        });
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
