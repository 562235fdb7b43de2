import {
  type ActionFunctionArgs,
  createCookieSessionStorage,
  data,
  type HeadersFunction,
  type LoaderFunctionArgs,
  redirect,
  type ServerBuild,
} from '@remix-run/node';
import { Outlet, useActionData, useLoaderData, useRouteError } from '@remix-run/react';
import type { ReactNode } from 'react';
import * as entry from '../app/entry.server.js';

/** How often a loader of `/nl/page` or `/nl/hotspots` ran. */
export const loaded = { times: 0 };

const sessions = createCookieSessionStorage<{ name: string }>({
  cookie: { name: 'session', secrets: ['a secret of this test'], httpOnly: true, path: '/', sameSite: 'lax' },
});

const shown = () => <p>{useLoaderData<typeof page.loader>()}</p>;

const page = {
  loader: ({ request }: LoaderFunctionArgs) => {
    loaded.times += 1;
    const { pathname, search } = new URL(request.url);
    return `page ${pathname}${search} ${'x'.repeat(500)}`;
  },
  default: shown,
};

const broken = {
  loader: () => {
    throw new Error('secret detail');
  },
  default: shown,
};

const account = {
  async loader({ request }: LoaderFunctionArgs) {
    const session = await sessions.getSession(request.headers.get('cookie'));
    return `hello ${session.get('name') ?? 'stranger'}`;
  },
  async action({ request }: ActionFunctionArgs) {
    const form = await request.formData();
    const name = String(form.get('name') ?? '');
    if (!name) return data('a name is needed', { status: 422 });
    const session = await sessions.getSession(request.headers.get('cookie'));
    session.set('name', name);
    return redirect('/nl/account', { headers: { 'set-cookie': await sessions.commitSession(session) } });
  },
  headers: (() => ({ 'cache-control': 'private, max-age=5', vary: 'cookie' })) satisfies HeadersFunction,
  default: function Account() {
    const greeting = useLoaderData<string>();
    return <p>{useActionData<string>() ?? greeting}</p>;
  },
};

const greeted = {
  loader: ({ request }: LoaderFunctionArgs) => {
    const headers = new Headers({ 'set-cookie': 'first=1; Path=/', 'x-loader': 'seen' });
    headers.append('set-cookie', 'second=2; Path=/; HttpOnly');
    return data(`agent ${request.headers.get('user-agent')}`, { headers });
  },
  headers: (({ loaderHeaders }) => ({
    'x-from-loader': loaderHeaders.get('x-loader') ?? '',
  })) satisfies HeadersFunction,
  default: shown,
};

/** A page that forgets to say that it is for one visitor. */
const careless = {
  loader: ({ request }: LoaderFunctionArgs) => `cookie ${request.headers.get('cookie')}`,
  default: shown,
};

/** A route without a page: what it takes is what it gives. */
const echo = {
  action: async ({ request }: ActionFunctionArgs) =>
    new Response(`${request.method} ${new URL(request.url).search} ${await request.text()}`, {
      headers: { 'content-type': 'text/plain', 'x-echo': 'yes' },
    }),
};

const root = {
  Layout: ({ children }: { children: ReactNode }) => (
    <html lang="nl">
      <body>{children}</body>
    </html>
  ),
  default: () => <Outlet />,
  ErrorBoundary: () => {
    const error = useRouteError() as { status?: number };
    return <p>{error.status === 404 ? 'nothing here' : 'broken here'}</p>;
  },
};

const missing = {
  loader: () => {
    throw new Response(null, { status: 404 });
  },
};

const PAGES = { page, hotspots: page, broken, account, greeted, careless, echo };

const routes = Object.fromEntries([
  ['root', { id: 'root', path: '', module: root }],
  ...Object.entries(PAGES).map(([name, module]) => [
    name,
    { id: name, parentId: 'root', path: `nl/${name}`, module },
  ]),
  ['missing', { id: 'missing', parentId: 'root', path: '*', module: { ...missing, default: shown } }],
]) as ServerBuild['routes'];

const manifestOf = ({ id, parentId, path }: { id: string; parentId?: string; path?: string }) => ({
  id,
  ...(parentId ? { parentId } : {}),
  ...(path ? { path } : {}),
  module: '',
  hasAction: false,
  hasLoader: false,
  hasClientAction: false,
  hasClientLoader: false,
  hasErrorBoundary: false,
});

/** Pages of the framework itself, with all that its documentation promises: loaders, actions, sessions and headers. */
export const TEST_PAGES: ServerBuild = {
  mode: 'production',
  entry: { module: entry },
  routes,
  assets: {
    entry: { imports: [], module: '' },
    routes: Object.fromEntries(
      Object.entries(routes).map(([id, route]) => [id, manifestOf(route as { id: string })]),
    ),
    url: '',
    version: 'test',
  },
  publicPath: '/',
  assetsBuildDirectory: '',
  future: {
    v3_fetcherPersist: true,
    v3_lazyRouteDiscovery: true,
    v3_relativeSplatPath: true,
    v3_singleFetch: true,
    v3_throwAbortReason: true,
  },
  isSpaMode: false,
};
