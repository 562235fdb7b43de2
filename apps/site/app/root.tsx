import { homePath, LANGUAGE_TAGS, LOCALES, type Locale, localeSchema } from '@mra/agenda';
import {
  isRouteErrorResponse,
  Links,
  Meta,
  type MetaDescriptor,
  Outlet,
  useLocation,
  useRouteError,
} from '@remix-run/react';
import type { ReactNode } from 'react';
import { Frame, Opening } from './components/frame/frame';
import { SearchForm } from './components/frame/search-form';
import { siteFacts } from './page/site';
import { useSite } from './page/use-site';
import styles from './styles/site.css?url';
import { WORDS } from './words';

/** The two fonts of every page's opening, preloaded so that the title does not visibly change font. */
const FONTS = Object.values(
  import.meta.glob<string>(
    [
      '/node_modules/@mra/design/dist/web/bricolage-grotesque-800.*.woff2',
      '/node_modules/@mra/design/dist/web/atkinson-hyperlegible-next-400.*.woff2',
    ],
    { eager: true, query: '?url', import: 'default', exhaustive: true },
  ),
);

export const links = () => [
  ...FONTS.map((href) => ({
    rel: 'preload',
    href,
    as: 'font',
    type: 'font/woff2',
    crossOrigin: 'anonymous' as const,
  })),
  { rel: 'stylesheet', href: styles },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
  { rel: 'apple-touch-icon', href: '/apple-touch-icon.png' },
];

/** The data of the document around every page. */
export const loader = siteFacts;

const localeOf = (path: string): Locale => localeSchema.catch('nl').parse(path.split('/')[1]);

const isMissing = (error: unknown) => isRouteErrorResponse(error) && error.status === 404;

function useLocale(): Locale {
  return localeOf(useLocation().pathname);
}

/** The HTML document; no page has a script. */
export function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang={LANGUAGE_TAGS[useLocale()].slice(0, 2)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
      </head>
      <body>{children}</body>
    </html>
  );
}

export default function App() {
  return <Outlet />;
}

export function meta({
  error,
  location,
}: {
  error?: unknown;
  location: { pathname: string };
}): MetaDescriptor[] {
  if (!error) return [];
  const words = WORDS[localeOf(location.pathname)];
  const title = isMissing(error) ? words.notFoundTitle : words.brokenTitle;
  return [{ title: `${title} – ${words.siteName}` }, { name: 'robots', content: 'noindex' }];
}

/** “Not found” and “something went wrong”, in the visitor's language and with links to go on from. */
export function ErrorBoundary() {
  const error = useRouteError();
  const locale = useLocale();
  const words = WORDS[locale];
  const missing = isMissing(error);
  const { menu } = useSite();
  const homes = Object.fromEntries(LOCALES.map((each) => [each, homePath(each)])) as Record<Locale, string>;
  return (
    <Frame locale={locale} paths={homes}>
      <Opening
        number={missing ? '404' : '500'}
        title={{ text: missing ? words.notFoundTitle : words.brokenTitle, lang: locale }}
        lead={{ text: missing ? words.notFoundText : words.brokenText, lang: locale }}
      />
      {missing ? <SearchForm locale={locale} /> : null}
      <ul className="links">
        {menu.map(({ name, path }) => (
          <li key={path}>
            <a href={path}>{name}</a>
          </li>
        ))}
      </ul>
    </Frame>
  );
}
