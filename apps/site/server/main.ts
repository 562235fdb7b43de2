import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ServerBuild } from '@remix-run/node';
import { readEnvironment } from './environment.js';
import { StaticFiles } from './files/static-files.js';
import { failed, listenOn } from './listening.js';
import { remixPages } from './pages/remix.js';
import { openSite } from './site.js';

const BUILT = fileURLToPath(new URL('../../', import.meta.url));

// React chooses its slow, talkative self where this says nothing.
process.env.NODE_ENV ??= 'production';

async function start(): Promise<void> {
  const environment = readEnvironment(process.env);
  const build = (await import(join(BUILT, 'server/index.js'))) as ServerBuild;
  const { server, stop } = await openSite(environment, {
    remix: remixPages(async () => build),
    files: await StaticFiles.read(join(BUILT, 'client')),
  });
  listenOn(server, environment.PORT, stop);
}

start().catch(failed);
