import { fileURLToPath } from 'node:url';
import type { ServerBuild } from '@remix-run/node';
import { createServer } from 'vite';
import type { Handler } from './handlers/handler.js';
import { remixPages } from './pages/remix.js';
import { failed, startSite } from './start.js';

const SITE = fileURLToPath(new URL('../', import.meta.url));

/** The packages of ours as they stand in their sources, which this program runs on. */
const SOURCES = '@mra/source';

/** What Vite serves: style sheets, fonts and pictures as they stand in the sources. */
const SOURCE_FILE = /^\/(?:app|node_modules|@fs|@id|@vite)\//;

// Files are drawn by processes of their own, from the sources too.
process.env.NODE_OPTIONS = [
  process.env.NODE_OPTIONS,
  `--conditions=${SOURCES}`,
  `--import=${import.meta.resolve('tsx')}`,
]
  .filter(Boolean)
  .join(' ');
process.env.NODE_ENV ??= 'development';
// Who works on the site asks for the files that they want to see.
process.env.FILES_AHEAD ??= 'off';

/** The site from its sources: what is saved is seen at the next reload, without a build. */
startSite(async () => {
  const vite = await createServer({
    root: SITE,
    appType: 'custom',
    logLevel: 'warn',
    // Pages run no script, so none can bring changes to them.
    server: { middlewareMode: true, hmr: false, ws: false },
    ssr: { resolve: { externalConditions: [SOURCES, 'node'] } },
    optimizeDeps: { noDiscovery: true, include: [] },
  });
  const fromSources: Handler = {
    match: (path) => SOURCE_FILE.test(path),
    handle: ({ request, response }) =>
      new Promise((resolve, reject) => {
        response.once('finish', () => resolve('sent'));
        vite.middlewares(request, response, (error?: unknown) => (error ? reject(error) : resolve('next')));
      }),
  };
  return {
    remix: remixPages(
      async () => (await vite.ssrLoadModule('virtual:remix/server-build')) as unknown as ServerBuild,
    ),
    files: { get: () => undefined, stylesheets: ['/app/styles/site.css'] },
    keepsPages: false,
    asksFirst: [fromSources],
  };
}).catch(failed);
