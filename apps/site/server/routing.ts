import { keptAs } from './editions/keep.js';
import { pathWithin } from './editions/prefix.js';
import type { ResolveEdition } from './editions/resolve-edition.js';
import type { EditionHandler, Handler, InTrouble, LocalVisit, Outcome } from './handlers/handler.js';
import type { Answer } from './http/answer.js';
import { isReading } from './http/visit.js';
import type { PageMaker } from './pages/page-maker.js';
import { answerInVisit } from './pages/visited.js';

/** Answers a visitor, or says which trouble they are in, or that they have their answer. */
export type Routing = (visit: LocalVisit) => Promise<Answer | InTrouble | 'sent'>;

export interface Routes {
  /** Asked first, whether there is an edition or not. */
  before: readonly Handler[];
  /** Asked with the edition that the request may see. */
  withEdition: readonly EditionHandler[];
  resolveEdition: ResolveEdition;
  pages: PageMaker;
}

/** Asks each handler that a path is worth asking about, until one has something to say. */
async function ask<H extends Handler | EditionHandler>(
  handlers: readonly H[],
  path: string,
  about: (handler: H) => Outcome | Promise<Outcome>,
): Promise<Outcome> {
  for (const handler of handlers) {
    const outcome = handler.match(path) ? await about(handler) : 'next';
    if (outcome !== 'next') return outcome;
  }
  return 'next';
}

/** Takes each request past the tables of handlers. */
export function routing({ before, withEdition, resolveEdition, pages }: Routes): Routing {
  return async (visit) => {
    const early = await ask(before, visit.path, (handler) => handler.handle(visit));
    if (early !== 'next' && early !== 'unknown') return early;
    const reads = isReading(visit.request);
    const willing = withEdition.filter(({ takesForms }) => reads || takesForms);
    if (!reads && (early === 'unknown' || !willing.some(({ match }) => match(visit.path))))
      return { trouble: 'method' };
    const resolved = await resolveEdition(visit.request);
    if (!resolved) return { trouble: 'starting' };
    const within = { ...visit, path: pathWithin(resolved.prefix, visit.path) };
    const outcome =
      early === 'unknown'
        ? early
        : await ask(
            willing.filter(({ inVisits }) => inVisits || !resolved.release),
            within.path,
            (handler) => handler.handle(within, resolved),
          );
    if (outcome === 'sent' || (typeof outcome === 'object' && 'trouble' in outcome)) return outcome;
    const answer =
      typeof outcome === 'object' ? outcome : await pages.unknown(within, resolved, visit.locale);
    const { release, keep } = resolved;
    return keptAs(keep, release ? answerInVisit(answer, release.paths) : answer);
  };
}
