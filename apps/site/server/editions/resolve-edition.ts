import type { IncomingHttpHeaders } from 'node:http';
import type { OpenedEdition } from '../../contract/opened-edition.js';
import type { Release } from '../../contract/release.js';
import { KEEP, type KeepRule, type Purpose } from './keep.js';

/** What a request says of who asks and for what: an `IncomingMessage` is one. */
export interface EditionRequest {
  method?: string | undefined;
  /** The path with its query, as it was asked for. */
  url?: string | undefined;
  headers: IncomingHttpHeaders;
}

/** The edition that a request may see, and what may become of what is made of it. */
export interface Resolved {
  opened: OpenedEdition;
  purpose: Purpose;
  keep: KeepRule;
  /** Where this edition stands: empty for the site itself, or the beginning of its addresses, as `/nl/vaste-edities/naam`. */
  prefix: string;
  /** The release that is visited, where it is one. */
  release?: Release;
}

/** One way to an edition. @returns `next` where the request is not about it; `null` where it is, and there is none to show */
export type EditionResolver = (request: EditionRequest) => Promise<Resolved | null | 'next'>;

/** Tells which edition a request may see; `null` where there is none to show. */
export type ResolveEdition = (request: EditionRequest) => Promise<Resolved | null>;

/** Asks each way in turn. @param resolvers the narrowest first, and the public edition last */
export function resolveEditionBy(resolvers: readonly EditionResolver[]): ResolveEdition {
  return async (request) => {
    for (const resolve of resolvers) {
      const resolved = await resolve(request);
      if (resolved !== 'next') return resolved;
    }
    return null;
  };
}

/** The edition that everybody may see. @param live gives it, or `null` before the first one */
export function publicEdition(live: () => OpenedEdition | null): EditionResolver {
  return async () => {
    const opened = live();
    return opened && { opened, purpose: 'public', keep: KEEP.public, prefix: '' };
  };
}
