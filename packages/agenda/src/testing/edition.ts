import { sealBundle } from '../edition/bundle.js';
import { compileContent } from '../edition/compile.js';
import { type Edition, openEdition } from '../edition/edition.js';
import { smallAgenda } from './documents.js';

/** An edition of an agenda, for tests. @throws where it has problems */
export function editionOf(agenda = smallAgenda()): Edition {
  const { content, problems } = compileContent(agenda);
  if (!content) throw new Error(JSON.stringify(problems));
  const facts = { sequence: 1, revision: 1, compiledAt: '2026-11-24T08:00:00.000Z', rollback: false };
  return openEdition(sealBundle(content, facts, 's'));
}
