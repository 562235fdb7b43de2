import { robots } from '../channels/crawlers.js';
import { plainFile } from '../http/answer.js';
import { type EditionHandler, isAt } from './handler.js';

/** `/robots.txt` */
export function robotsOf(origin: string): EditionHandler {
  return { match: isAt('/robots.txt'), handle: () => plainFile('text/plain', robots(origin)) };
}
