import { amsterdamDate } from '@mra/runtime';
import { channelAt } from '../channels/channels.js';
import { isProper, leadOn, meantAddress } from '../editions/paths.js';
import type { Resolved } from '../editions/resolve-edition.js';
import type { Answer } from '../http/answer.js';
import { pageQuery } from '../pages/page-query.js';
import { always, type EditionHandler, type LocalVisit } from './handler.js';

/** Leads on from an address that is spelt otherwise than a page or a channel that there is; `null` where nobody can tell what is meant. */
export function meantBy(
  { request, path, locale }: LocalVisit,
  { opened }: Resolved,
  origin: string,
): Answer | null {
  const meant = meantAddress(path, opened.edition, locale);
  if (meant === null || meant === path) return null;
  const isThere = isProper(meant) || channelAt(meant, opened.edition, origin, amsterdamDate());
  return isThere ? leadOn(path, meant + pageQuery(meant, request.url ?? '').query) : null;
}

/** Addresses as nobody spells them here. */
export function spellingsOf(origin: string): EditionHandler {
  return {
    match: always,
    inVisits: true,
    handle: (visit, resolved) => meantBy(visit, resolved, origin) ?? 'unknown',
  };
}
