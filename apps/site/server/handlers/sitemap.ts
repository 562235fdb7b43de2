import { sitemap } from '../channels/crawlers.js';
import { plainFile } from '../http/answer.js';
import { type EditionHandler, isAt } from './handler.js';

/** `/sitemap.xml` */
export function sitemapOf(origin: string): EditionHandler {
  return {
    match: isAt('/sitemap.xml'),
    handle: (_visit, { opened }) => plainFile('application/xml', sitemap(opened.edition, origin)),
  };
}
