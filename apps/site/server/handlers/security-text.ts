import { amsterdamDate } from '@mra/runtime';
import { SECURITY_PATH, securityText } from '../channels/crawlers.js';
import { plainFile, redirect } from '../http/answer.js';
import { type EditionHandler, isAt } from './handler.js';

const SHORT = '/security.txt';

/** `/.well-known/security.txt`, also where people look for it first. */
export function securityTextOf(origin: string): EditionHandler {
  return {
    match: isAt(SECURITY_PATH, SHORT),
    handle: ({ path }, { opened }) =>
      path === SHORT
        ? redirect(301, SECURITY_PATH)
        : plainFile('text/plain', securityText(opened.edition, origin, amsterdamDate())),
  };
}
