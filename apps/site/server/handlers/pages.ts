import { isProper } from '../editions/paths.js';
import { isReading } from '../http/visit.js';
import type { PageMaker } from '../pages/page-maker.js';
import type { EditionHandler } from './handler.js';
import { meantBy } from './spellings.js';

/** The pages of the site, and what is sent to them. */
export function pagesOf(pages: PageMaker, origin: string): EditionHandler {
  return {
    match: isProper,
    takesForms: true,
    inVisits: true,
    async handle(visit, resolved) {
      if (!isReading(visit.request)) {
        const answer = await pages.form(visit, resolved, visit.path);
        return typeof answer === 'string' ? { trouble: answer } : answer;
      }
      const shown = await pages.page(visit, resolved, visit.path);
      return shown.status === 404 ? (meantBy(visit, resolved, origin) ?? shown) : shown;
    },
  };
}
