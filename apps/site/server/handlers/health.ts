import type { EditionIntake } from '../editions/edition-intake.js';
import type { FilesAheadCount } from '../files/files-ahead.js';
import type { Answer } from '../http/answer.js';

/** `GET /healthz`: whether the site has something to show, how old that is (in seconds), and whether the CMS answers, and how many files are made. */
export function health(intake: EditionIntake, files: FilesAheadCount): Answer {
  const edition = intake.live?.edition;
  const age =
    edition && Math.max(0, Math.round((Date.now() - Date.parse(edition.envelope.compiledAt)) / 1000));
  const state = {
    status: edition ? 'ok' : 'starting',
    edition: edition?.id ?? null,
    editionAge: age ?? null,
    cms: intake.cms,
    files,
  };
  return {
    status: edition ? 200 : 503,
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
    body: JSON.stringify(state),
  };
}
