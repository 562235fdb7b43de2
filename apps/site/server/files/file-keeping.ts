import type { RenditionStore } from '@mra/renderer';
import type { EditionIntake } from '../editions/edition-intake.js';
import { openedEdition } from '../editions/opened-edition.js';
import { ReleaseVisits } from '../editions/release-visits.js';
import type { Releases } from '../editions/releases.js';
import type { RenditionMaker } from './renditions.js';
import { ServedFiles } from './served-files.js';
import { sweeper } from './sweep.js';

export interface FileKeepingOptions {
  intake: EditionIntake;
  releases: Releases;
  maker: RenditionMaker;
  store: RenditionStore;
  /** Where it is recorded which files were served. */
  record: string;
  /** The files of so many editions are served. */
  editions: number;
  log(line: string): void;
}

/** What sees to it that the files of the live edition, of releases and of the last editions are served, and no others are kept. */
export function fileKeeping({ intake, releases, maker, store, record, editions, log }: FileKeepingOptions) {
  const visits = new ReleaseVisits(releases, (edition) => openedEdition(edition, maker.filesOf(edition)));
  const served: ServedFiles = new ServedFiles({
    record,
    editions,
    live: () => intake.live,
    releases: () => visits.all,
    onListed: () => void clean(),
    log,
  });
  const clean = sweeper(store, served, log);
  return { visits, served, clean };
}
