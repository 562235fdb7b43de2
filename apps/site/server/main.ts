import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ServerBuild } from '@remix-run/node';
import { StaticFiles } from './files/static-files.js';
import { remixPages } from './pages/remix.js';
import { failed, startSite } from './start.js';

const BUILT = fileURLToPath(new URL('../../', import.meta.url));

// React chooses its slow, talkative self where this says nothing.
process.env.NODE_ENV ??= 'production';

startSite(async () => {
  const build = (await import(join(BUILT, 'server/index.js'))) as ServerBuild;
  return { remix: remixPages(async () => build), files: await StaticFiles.read(join(BUILT, 'client')) };
}).catch(failed);
