import { createRequestHandler, type ServerBuild } from '@remix-run/node';
import { matchRoutes } from '@remix-run/react';
import type { PageContext } from '../../contract/page-context.js';
import type { Answer } from '../http/answer.js';

/** The pages of the site, as the framework makes them. */
export interface RemixPages {
  /** Answers a request. What it says of keeping is what the route said; where that is nothing, it says nothing. */
  render(request: Request, context: PageContext): Promise<Answer>;
  /** Whether the page at a path takes forms: its route has an action. */
  takesForms(path: string): Promise<boolean>;
}

type Routes = ServerBuild['routes'];
type RouteObject = Parameters<typeof matchRoutes>[0][number];

/** The routes as a tree, each with its own id. */
function treeOf(routes: Routes, parent?: string): RouteObject[] {
  return Object.values(routes).flatMap((route) => {
    if (!route || route.parentId !== parent) return [];
    const { id, path = '' } = route;
    return route.index ? { id, path, index: true } : { id, path, children: treeOf(routes, id) };
  });
}

async function answerOf(response: Response): Promise<Answer> {
  const cookies = response.headers.getSetCookie();
  const headers = Object.fromEntries([...response.headers].filter(([name]) => name !== 'set-cookie'));
  return {
    status: response.status,
    headers,
    ...(cookies.length > 0 ? { cookies } : {}),
    body: new Uint8Array(await response.arrayBuffer()),
  };
}

/** Makes the framework's request handler one that gives whole answers. @param load gives the build of the pages, each time that one is asked for */
export function remixPages(load: () => Promise<ServerBuild>): RemixPages {
  const trees = new WeakMap<Routes, RouteObject[]>();
  const handlers = new WeakMap<ServerBuild, ReturnType<typeof createRequestHandler>>();
  return {
    async render(request, context) {
      const build = await load();
      const handle = handlers.get(build) ?? createRequestHandler(build, 'production');
      handlers.set(build, handle);
      return answerOf(await handle(request, { ...context }));
    },
    async takesForms(path) {
      const { routes } = await load();
      const tree = trees.get(routes) ?? treeOf(routes);
      trees.set(routes, tree);
      const matches = matchRoutes(tree, path) ?? [];
      return matches.some(({ route }) => route.id && routes[route.id]?.module.action !== undefined);
    },
  };
}
