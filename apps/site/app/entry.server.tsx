import type { AppLoadContext, EntryContext } from '@remix-run/node';
import { RemixServer } from '@remix-run/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { ShownEdition } from './components/elements/shown-edition';

/** Pages are finished whole, as they are stored and sent compressed; no script will take them over, so React leaves no marks. */
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

/** What goes wrong in a page is for the log; the visitor gets the site's own page. */
export function handleError(error: unknown, { request }: { request: Request }): void {
  if (!request.signal.aborted) console.error(`${request.url} failed:`, error);
}
