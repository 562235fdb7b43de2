import type { EditionIntake } from '../editions/edition-intake.js';
import type { Releases } from '../editions/releases.js';
import type { FilesAhead } from '../files/files-ahead.js';
import { type Handler, isAt } from './handler.js';

/**
 * `/healthz`: whether the site has a public edition to show and how old that is (in seconds), whether the CMS answers, and how many of
 * its files are made; and which releases can’t be read.
 */
export function healthOf(intake: EditionIntake, ahead: FilesAhead, releases: Releases): Handler {
  return {
    match: isAt('/healthz'),
    handle() {
      const edition = intake.live?.edition;
      const age =
        edition && Math.max(0, Math.round((Date.now() - Date.parse(edition.envelope.compiledAt)) / 1000));
      const state = {
        status: edition ? 'ok' : 'starting',
        edition: edition?.id ?? null,
        editionAge: age ?? null,
        cms: intake.cms,
        files: ahead.count,
        releases: { read: releases.all.length, unreadable: releases.unreadable },
      };
      return {
        status: edition ? 200 : 503,
        headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
        body: JSON.stringify(state),
      };
    },
  };
}
