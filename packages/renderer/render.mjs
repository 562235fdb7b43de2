// `npm run render`: makes sure that what is needed is installed and built, then makes the press kit.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkNode, fail, install, ROOT } from '../commands/bootstrap.mjs';

checkNode();
install();
const built = spawnSync(
  join(ROOT, 'node_modules/.bin/turbo'),
  ['run', 'build', '--filter=@mra/renderer', '--output-logs=errors-only'],
  {
    cwd: ROOT,
    encoding: 'utf8',
    env: {
      ...process.env,
      NODE_ENV: 'production',
      TURBO_TELEMETRY_DISABLED: '1',
      PATH: `${join(ROOT, 'node_modules/.bin')}:${process.env.PATH ?? ''}`,
    },
  },
);
if (built.status !== 0) fail(`Building failed:\n${built.stdout}${built.stderr}`);
const command = fileURLToPath(new URL('dist/press-kit/command.js', import.meta.url));
const { status } = spawnSync(process.execPath, [command, ...process.argv.slice(2)], { stdio: 'inherit' });
process.exit(status ?? 1);
