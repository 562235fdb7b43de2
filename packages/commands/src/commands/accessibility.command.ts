import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { provideBrowser } from '../browser.js';
import { tool, toolEnvironment } from '../building/tools.js';
import { ROOT } from '../environment.js';

// Looks at every template as `npm test` does, and writes what was found where the accessibility statement reads it.
const site = join(ROOT, 'apps/site');
const env = {
  ...toolEnvironment(),
  CHROMIUM_PATH: provideBrowser(),
  RECORD_RESULTS: 'yes',
  // The name decides which tests run.
  npm_lifecycle_event: 'test:e2e',
};

function run(program: string, args: readonly string[], cwd: string): void {
  const { status } = spawnSync(program, args, { cwd, env, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

run(tool('turbo'), ['run', 'build', '--filter=@mra/site', '--output-logs=errors-only'], ROOT);
const vitest = join(ROOT, 'packages/commands/vitest.mjs');
// One file at a time, as they write into one.
run(process.execPath, [vitest, 'every-template', '--no-file-parallelism'], site);
console.log(
  'Recorded in apps/site/app/routes/pages/accessibility/results.json; commit it with what you changed.',
);
