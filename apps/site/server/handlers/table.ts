import type { EditionIntake } from '../editions/edition-intake.js';
import type { Releases } from '../editions/releases.js';
import type { FilesAhead } from '../files/files-ahead.js';
import type { RenditionMaker } from '../files/renditions.js';
import type { ServedFiles } from '../files/served-files.js';
import type { StaticFiles } from '../files/static-files.js';
import type { PageMaker } from '../pages/page-maker.js';
import { channelsOf } from './channels.js';
import { cmsBehind } from './cms.js';
import type { CmsProxy } from './cms-proxy.js';
import type { EditionHandler, Handler } from './handler.js';
import { healthOf } from './health.js';
import { language } from './language.js';
import { lastingFiles } from './lasting-files.js';
import { pagesOf } from './pages.js';
import { permalinks } from './permalinks.js';
import { picturesIn } from './pictures.js';
import { redirects } from './redirects.js';
import { renditionFiles } from './renditions.js';
import { robotsOf } from './robots.js';
import { securityTextOf } from './security-text.js';
import { sitemapOf } from './sitemap.js';
import { spellingsOf } from './spellings.js';
import { staticFilesOf } from './static-files.js';
import { undecodable } from './undecodable.js';

export interface HandledBy {
  /** The address that visitors use, without a slash at its end. */
  origin: string;
  cms: CmsProxy;
  intake: EditionIntake;
  releases: Releases;
  ahead: FilesAhead;
  maker: RenditionMaker;
  served: ServedFiles;
  files: Pick<StaticFiles, 'get'>;
  pages: PageMaker;
}

/** What is answered without an edition: the first that has an answer gives it. */
export function handlersBefore({ cms, intake, ahead, releases, files }: HandledBy): readonly Handler[] {
  return [undecodable, healthOf(intake, ahead, releases), cmsBehind(cms), staticFilesOf(files)];
}

/** What is answered with the edition that a request may see: the first that has an answer gives it. */
export function editionHandlers({
  origin,
  intake,
  releases,
  maker,
  served,
  pages,
}: HandledBy): readonly EditionHandler[] {
  return [
    language,
    robotsOf(origin),
    sitemapOf(origin),
    renditionFiles(maker, served),
    lastingFiles,
    picturesIn(intake.options.folder, served),
    permalinks,
    securityTextOf(origin),
    redirects,
    channelsOf(releases, origin, pages),
    pagesOf(pages, origin),
    spellingsOf(origin),
  ];
}
