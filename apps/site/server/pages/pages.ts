import type { Locale } from '@mra/agenda';
import { createRequestHandler, type ServerBuild } from '@remix-run/node';
import type { PageContext } from '../../contract/page-context.js';
import type { Answer } from '../http/answer.js';

/** Renders a page. @param address its path, as `/nl/deelregios`, with the query where it reads one */
export type RenderPage = (address: string, context: PageContext) => Promise<Answer>;

/** An address that no page has, so that the site's own page for unknown addresses is shown. */
export function unknownPath(locale: Locale): string {
  return `/${locale}/-/-/-`;
}

/** Makes the framework's request handler into a function from an address to an answer. */
export function pageRenderer(build: ServerBuild): RenderPage {
  const handle = createRequestHandler(build, 'production');
  return async (address, context) => {
    const response = await handle(new Request(new URL(address, context.origin)), { ...context });
    const location = response.headers.get('location');
    return {
      status: response.status,
      headers: {
        // A visitor's browser asks each time and hears 304: what is published is seen at the next look.
        'cache-control': response.status === 200 ? 'public, no-cache' : 'no-cache',
        'content-type': response.headers.get('content-type') ?? 'text/html; charset=utf-8',
        ...(location ? { location } : {}),
      },
      body: await response.text(),
    };
  };
}
