import type { Server } from 'node:http';
import { join } from 'node:path';
import { openStore, type Workshop } from '@mra/renderer';
import { EditionFolder } from './editions/edition-folder.js';
import { EditionIntake } from './editions/edition-intake.js';
import { Releases } from './editions/releases.js';
import type { Environment } from './environment.js';
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

/** What differs between the site as built and the site that somebody works on. */
export interface SiteParts extends Pick<FrontDoorOptions, 'files' | 'remix' | 'keepsPages' | 'asksFirst'> {
  /** Who makes PDFs and cards; child processes, when it is left out. */
  workshop?: Workshop;
}

/** A site that takes editions and answers requests. */
export interface Site {
  /** It does not listen yet. */
  server: Server;
  /** Ends all that it does; resolves when its processes have ended. */
  stop(): Promise<void>;
}

const log = (line: string): void => console.error(line);

/** Makes a site ready as its environment says: with the last edition that it knows, and asking for newer ones. */
export async function openSite(environment: Environment, { workshop, ...pages }: SiteParts): Promise<Site> {
  const { CMS_URL, PUBLIC_ORIGIN, DATA_DIR, EDITION_SECRET, FILES_AHEAD, ...settings } = environment;
  const store = await openStore(settings.RENDITIONS_STORE ?? join(DATA_DIR, 'renditions'));
  const maker = renditionMaker(PUBLIC_ORIGIN, store, workshop);
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
    ...pages,
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
  await served.load();
  await intake.start();
  await releases.load();
  return {
    server,
    async stop() {
      for (const timer of [asking, watching, cleaning, looking]) clearInterval(timer);
      ahead.stop();
      intake.stop();
      server.close();
      server.closeAllConnections();
      await maker.close();
    },
  };
}
