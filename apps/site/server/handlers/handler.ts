import type { Locale } from '@mra/agenda';
import type { Resolved } from '../editions/resolve-edition.js';
import type { Answer } from '../http/answer.js';
import type { Visit } from '../http/visit.js';
import type { Trouble } from '../pages/trouble-page.js';

/** A request in the language of who sent it. */
export interface LocalVisit extends Visit {
  locale: Locale;
}

/** A page about a trouble, which needs no edition. */
export interface InTrouble {
  trouble: Trouble;
  /** Where the visitor is led instead of home. */
  to?: string;
}

/**
 * What a handler has to say: an answer, a trouble, that it answered by itself, that this is for the next handler, or that nothing is
 * there, of which the site's own page for unknown addresses tells.
 */
export type Outcome = Answer | InTrouble | 'sent' | 'next' | 'unknown';

/** One way to answer a request. */
export interface Handler {
  /** Whether a path is worth asking this handler about. */
  match(path: string): boolean;
  handle(visit: LocalVisit): Outcome | Promise<Outcome>;
}

/** One way to answer a request with what is in the edition that it may see. */
export interface EditionHandler {
  match(path: string): boolean;
  /** Whether it takes forms; without it only what reads gets here. */
  takesForms?: true;
  /** Whether it also answers under the address of a release that is visited; what does not has one address, on the site itself. */
  inVisits?: true;
  /** @param visit its path is that within the edition */
  handle(visit: LocalVisit, resolved: Resolved): Outcome | Promise<Outcome>;
}

export const isAt =
  (...paths: readonly string[]) =>
  (path: string): boolean =>
    paths.includes(path);

export const isUnder =
  (beginning: string) =>
  (path: string): boolean =>
    path.startsWith(beginning);

export const always = () => true;
