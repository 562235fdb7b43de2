import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildPackages } from '../building/build.js';
import { ROOT } from '../environment.js';

// `npm run content:check`: whether the agenda's own content files are complete and right.
await buildPackages(join(ROOT, 'node_modules', '.build.log'));
const command = join(ROOT, 'packages/content/dist/check/command.js');
process.exit(spawnSync(process.execPath, [command], { stdio: 'inherit' }).status ?? 1);
