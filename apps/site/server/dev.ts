import { createServer as createHttpServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { Workshop } from '@mra/renderer';
import { reasonOf } from '@mra/runtime';
import type { ServerBuild } from '@remix-run/node';
import { createServer, type Plugin, type ViteDevServer } from 'vite';
import { readEnvironment } from './environment.js';
import type { Handler } from './handlers/handler.js';
import { failed, listenOn } from './listening.js';
import type { Site } from './site.js';

/** The site from its sources: what is saved is seen at the next reload, without a build. */

interface MakeModule {
  default: Workshop['make'];
}

const SITE = fileURLToPath(new URL('../', import.meta.url));
const PACKAGES = fileURLToPath(new URL('../../../packages/', import.meta.url));
const RENDERER = `${PACKAGES}renderer/`;

/** The condition under which packages of ours give their sources. */
const SOURCES = '@mra/source';

/** What Vite serves: style sheets, fonts and pictures as they stand in the sources. */
const SOURCE_FILE = /^\/(?:app|node_modules|@fs|@id|@vite)\//;

/** What the site is made of besides its pages, which the framework reads anew by itself. */
const FOLDERS = [
  ...['server/', 'contract/'].map((folder) => SITE + folder),
  ...['agenda', 'design', 'renderer', 'runtime'].map((room) => `${PACKAGES}${room}/src/`),
];

/** Names the code that draws files, which it reads by itself: nothing else tells that this has changed. */
const CODE_HASHES = `${RENDERER}src/code/code-hashes.ts`;

/** An editor writes several files at once. */
const SETTLED_MS = 50;

// React chooses its slow, talkative self where this says anything else.
process.env.NODE_ENV = 'production';
// Who works on the site asks for the files that they want to see.
process.env.FILES_AHEAD ??= 'off';

/** Gives each room its own React, and that as visitors get it. The framework wants one for all, and the one that checks more. */
const ownReact: Plugin = {
  name: 'own-react',
  enforce: 'post',
  config: () => ({ esbuild: { jsxDev: false } }),
  configResolved({ resolve, environments }) {
    for (const { dedupe } of [resolve, ...Object.values(environments).map((each) => each.resolve)])
      dedupe?.splice(0);
  },
};

/** Everything of ours in one module graph, so that a change reaches all that depends on it, and nothing else is read again. */
function openVite(): Promise<ViteDevServer> {
  return createServer({
    root: SITE,
    appType: 'custom',
    plugins: [ownReact],
    logLevel: 'warn',
    // Pages run no script, so none can bring changes to them.
    server: { middlewareMode: true, hmr: false, ws: false },
    ssr: {
      external: [],
      noExternal: [/^@mra\//],
      resolve: { conditions: [SOURCES, 'module', 'node', 'development'], externalConditions: ['node'] },
    },
    optimizeDeps: { noDiscovery: true, include: [] },
  });
}

/** Style sheets, fonts and pictures, from where they stand. */
function sourceFiles(vite: ViteDevServer): Handler {
  return {
    match: (path) => SOURCE_FILE.test(path),
    handle: ({ request, response }) =>
      new Promise((resolve, reject) => {
        response.once('finish', () => resolve('sent'));
        vite.middlewares(request, response, (error?: unknown) => (error ? reject(error) : resolve('next')));
      }),
  };
}

/** Draws files in this process, which has the fonts and engines at hand: a template that was changed is all that is read again. */
function drawingFrom(vite: ViteDevServer): Workshop {
  return {
    processes: 1,
    async make(rendition) {
      const { default: make } = (await vite.ssrLoadModule(`${RENDERER}src/engine/make.tsx`)) as MakeModule;
      return make(rendition);
    },
    close: async () => {},
  };
}

async function openFrom(vite: ViteDevServer): Promise<Site> {
  const load = (module: string) => vite.ssrLoadModule(`/server/${module}.ts`);
  const { openSite } = (await load('site')) as typeof import('./site.js');
  const { remixPages } = (await load('pages/remix')) as typeof import('./pages/remix.js');
  const build = async () =>
    (await vite.ssrLoadModule('virtual:remix/server-build')) as unknown as ServerBuild;
  return openSite(readEnvironment(process.env), {
    remix: remixPages(build),
    files: { get: () => undefined, stylesheets: ['/app/styles/site.css'] },
    keepsPages: false,
    asksFirst: [sourceFiles(vite)],
    workshop: drawingFrom(vite),
  });
}

const vite = await openVite();
let site = openFrom(vite);

/** Opens the site again. Who asks meanwhile waits; one that can't be opened says why, and is tried again at the next change. */
function reopen(): void {
  const former = site;
  site = former
    .then(({ stop }) => stop())
    .catch(() => {})
    .then(() => openFrom(vite));
  site.catch((error: unknown) => console.error(error));
}

let settling: NodeJS.Timeout | undefined;
vite.watcher.add(FOLDERS);
vite.watcher.on('all', (_event, file) => {
  if (!/\.tsx?$/.test(file) || /\.test\.tsx?$/.test(file)) return;
  if (!FOLDERS.some((folder) => file.startsWith(folder))) return;
  const { moduleGraph } = vite.environments.ssr;
  for (const module of moduleGraph.getModulesByFile(CODE_HASHES) ?? []) moduleGraph.invalidateModule(module);
  clearTimeout(settling);
  settling = setTimeout(reopen, SETTLED_MS);
});

const server = createHttpServer((request, response) => {
  site.then(
    (open) => open.server.emit('request', request, response),
    (error: unknown) => response.writeHead(500, { 'content-type': 'text/plain' }).end(reasonOf(error)),
  );
});
server.on('upgrade', (...given) => void site.then((open) => open.server.emit('upgrade', ...given)));
await site.catch(failed);
listenOn(server, readEnvironment(process.env).PORT, async () => {
  await (await site).stop();
  await vite.close();
});
