import type { AppLoadContext, EntryContext } from '@remix-run/node';
import { RemixServer } from '@remix-run/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { ShownEdition } from './components/elements/shown-edition';

/** Renders a page in one go, as pages are cached and compressed. No script takes over in the browser, so React adds no hydration markers. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
  { opened }: AppLoadContext,
): Response {
  const html = renderToStaticMarkup(
    <ShownEdition.Provider value={opened.edition}>
      <RemixServer context={context} url={request.url} />
    </ShownEdition.Provider>,
  );
  headers.set('content-type', 'text/html; charset=utf-8');
  return new Response(`<!doctype html>${html}`, { status, headers });
}

/** Errors go to the log; visitors get the site's own error page. */
export function handleError(error: unknown, { request }: { request: Request }): void {
  if (!request.signal.aborted) console.error(`${request.url} failed:`, error);
}
