import { join } from 'node:path';
import { openStore } from '@mra/renderer';
import { reasonOf } from '@mra/runtime';
import { EditionFolder } from './editions/edition-folder.js';
import { EditionIntake } from './editions/edition-intake.js';
import { Releases } from './editions/releases.js';
import { readEnvironment } from './environment.js';
import { fileKeeping } from './files/file-keeping.js';
import { FilesAhead } from './files/files-ahead.js';
import { renditionMaker } from './files/renditions.js';
import { createFrontDoor, type FrontDoorOptions } from './front-door.js';

/** Who publishes often within this time has files made for the last edition only. */
const AHEAD_EVERY_MS = 5000;

/** Another edition is noticed within this time, for the files of the one before. */
const LOOK_EVERY_MS = 250;

/** Files that are not served any more are looked for after each edition and, for those that were missed, this often. */
const CLEAN_EVERY_MS = 3_600_000;

/** Releases are rare: they are asked for less often than the edition. */
const RELEASES_EVERY_MS = 3000;

const log = (line: string) => console.error(line);

/** What differs between the site as built and the site that somebody works on. */
export type Pages = Pick<FrontDoorOptions, 'files' | 'remix' | 'keepsPages' | 'asksFirst'>;

/**
 * Starts the site as its environment says, and ends with its process.
 * @param load gives its pages and files
 */
export async function startSite(load: () => Promise<Pages>): Promise<void> {
  const { PORT, CMS_URL, PUBLIC_ORIGIN, DATA_DIR, EDITION_SECRET, FILES_AHEAD, ...settings } =
    readEnvironment(process.env);
  const store = await openStore(settings.RENDITIONS_STORE ?? join(DATA_DIR, 'renditions'));
  const maker = renditionMaker(PUBLIC_ORIGIN, store);
  const folder = new EditionFolder(join(DATA_DIR, 'site'));
  const intake = new EditionIntake({
    cmsUrl: CMS_URL,
    secret: EDITION_SECRET,
    folder,
    filesOf: maker.filesOf,
    log,
  });
  const ahead = new FilesAhead({ maker, log });
  const ask = (path: string) => intake.ask(path);
  const live = () => intake.live?.edition ?? null;
  const releases = new Releases({ folder, secret: EDITION_SECRET, ask, live, log });
  const { visits, served, clean } = fileKeeping({
    ...{ intake, releases, maker, store, log },
    record: join(DATA_DIR, 'site', 'files.txt'),
    editions: settings.KEEP_EDITIONS,
  });
  const server = createFrontDoor({
    origin: PUBLIC_ORIGIN,
    cmsUrl: CMS_URL,
    intake,
    releases,
    ahead,
    maker,
    served,
    resolvers: [visits.resolve],
    ...(await load()),
    log,
  });
  const asking = setInterval(() => void releases.poll(), RELEASES_EVERY_MS);
  // What was withdrawn goes at once, also when nobody asks for a file.
  const watching = setInterval(() => served.look(), LOOK_EVERY_MS);
  const cleaning = setInterval(() => {
    if (served.isListed) void clean();
  }, CLEAN_EVERY_MS);
  const makeAhead = async () => {
    const opened = intake.live;
    await served.listed();
    if (opened && opened === intake.live) await ahead.begin(opened, served.ofLive);
  };
  const looking = setInterval(() => {
    if (FILES_AHEAD === 'on') void makeAhead();
  }, AHEAD_EVERY_MS);
  const end = async () => {
    for (const timer of [asking, watching, cleaning, looking]) clearInterval(timer);
    ahead.stop();
    intake.stop();
    server.close();
    server.closeAllConnections();
    await maker.close();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void end());
  server.once('error', (error: NodeJS.ErrnoException) => {
    log(error.code === 'EADDRINUSE' ? `The site can't start: port ${PORT} is taken.` : reasonOf(error));
    process.exit(1);
  });
  await served.load();
  await intake.start();
  await releases.load();
  server.listen(PORT, () => console.log(`The site listens on port ${PORT}`));
}

/** Ends a program that could not start, and says why. */
export function failed(error: unknown): never {
  log(reasonOf(error));
  process.exit(1);
}
