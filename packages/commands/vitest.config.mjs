// One configuration for the tests of every room. Packages of ours are read from their sources, so that no test needs a build of another
// room, and none passes against a stale one. (Not plain `source`: Lexical has a condition of that name, for files that it does not ship.)
import { defaultClientConditions, defaultServerConditions } from 'vite';
import { configDefaults } from 'vitest/config';

const INTEGRATION = '**/*.integration.test.?(c|m)[jt]s?(x)';
const BROWSER = 'e2e/**/*.test.ts';

/** Which tests a room's script runs: names on the command line choose among these. */
const SORTS = {
  test: { include: configDefaults.include, exclude: [INTEGRATION, BROWSER] },
  'test:integration': { include: [INTEGRATION], exclude: [BROWSER] },
  'test:e2e': { include: [BROWSER], exclude: [] },
};

const script = process.env.npm_lifecycle_event ?? '';
const { include, exclude } = SORTS[script] ?? SORTS.test;

// Files for bundlers, which Node can't read: their imports lack extensions.
const forNode = (condition) => condition !== 'module';

export default {
  resolve: { conditions: ['@mra/source', ...defaultClientConditions.filter(forNode)] },
  ssr: { resolve: { conditions: ['@mra/source', ...defaultServerConditions.filter(forNode)] } },
  test: {
    include,
    exclude: [...configDefaults.exclude, ...exclude],
    passWithNoTests: true,
    // A busy machine is no failure; a test that hangs still ends.
    testTimeout: 120_000,
    hookTimeout: 300_000,
    reporters: [process.stdout.isTTY ? 'default' : 'dot', 'json'],
    outputFile: { json: `.cache/reports/${(SORTS[script] ? script : 'test').replace(':', '-')}.json` },
  },
};
