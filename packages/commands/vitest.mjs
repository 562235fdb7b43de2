// What `test`, `test:integration` and `test:e2e` of every room are: vitest on the tests of that sort, with a report beside them.
// The flags stand here rather than on the command line of turbo, which would build everything again for other flags.
import { fileURLToPath } from 'node:url';

const INTEGRATION = '**/*.integration.test.*';
const BROWSER = 'e2e/**';

const SORTS = {
  test: ['--exclude', INTEGRATION, '--exclude', BROWSER],
  'test:integration': ['integration', '--exclude', BROWSER],
  'test:e2e': ['--dir', 'e2e'],
};

const script = process.env.npm_lifecycle_event ?? 'test';
const sort = SORTS[script];
if (!sort) throw new Error(`“${script}” is no sort of test; there are ${Object.keys(SORTS).join(', ')}.`);

const report = `.cache/reports/${script.replace(':', '-')}.json`;
process.argv.splice(
  2,
  0,
  'run',
  ...sort,
  `--config=${fileURLToPath(new URL('vitest.config.mjs', import.meta.url))}`,
  '--passWithNoTests',
  // A busy machine is no failure; a test that hangs still ends.
  '--testTimeout=120000',
  '--hookTimeout=300000',
  `--reporter=${process.stdout.isTTY ? 'default' : 'dot'}`,
  '--reporter=json',
  `--outputFile.json=${report}`,
);
await import(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url).href);
