// What `test`, `test:integration` and `test:e2e` of every room are: vitest with one configuration, which chooses tests by the name of the
// script. On turbo's command line it would count for the hash of every build.
import { fileURLToPath } from 'node:url';

const config = fileURLToPath(new URL('vitest.config.mjs', import.meta.url));
process.argv.splice(2, 0, 'run', `--config=${config}`);
await import(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url).href);
