import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ServerBuild } from '@remix-run/node';
import { Editions } from './editions.js';
import { readEnvironment } from './environment.js';
import { createFrontDoor } from './front-door.js';
import { Renditions } from './renditions.js';

const built = fileURLToPath(new URL('../', import.meta.url));

try {
  const { PORT, CMS_URL, PUBLIC_ORIGIN, DATA_DIR, EDITION_SECRET } = readEnvironment(process.env);
  const editions = new Editions({ cmsUrl: CMS_URL, secret: EDITION_SECRET, folder: join(DATA_DIR, 'site') });
  const renditions = new Renditions(PUBLIC_ORIGIN, DATA_DIR);
  editions.onChange((edition) => renditions.follow(edition));
  const build = (await import(join(built, 'server/index.js'))) as ServerBuild;
  const server = await createFrontDoor({
    origin: PUBLIC_ORIGIN,
    cmsUrl: CMS_URL,
    editions,
    renditions,
    build,
    assetFolder: join(built, 'client/assets'),
  });
  server.once('error', (error: NodeJS.ErrnoException) => {
    console.error(error.code === 'EADDRINUSE' ? `Error: port ${PORT} is taken.` : error.message);
    process.exit(1);
  });
  server.listen(PORT, () => console.log(`The site listens on ${PORT}.`));
  await editions.start();
  const end = () => {
    editions.stop();
    server.close();
    server.closeAllConnections();
    void renditions.close().finally(() => process.exit(0));
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end);
} catch (error) {
  console.error(`Error: ${error instanceof Error ? error.message : error}`);
  process.exit(1);
}
