// `npm run <name>`: makes sure that what is needed is installed, then hands over to the TypeScript of that command.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkNode, fail, install, ROOT } from './bootstrap.mjs';

const [name = '', ...args] = process.argv.slice(2);
const script = join(ROOT, 'packages/commands/src/commands', `${name}.command.ts`);
if (!existsSync(script)) fail(`There is no command “${name}”.`);

checkNode();
const began = performance.now();
const installed = install();

const child = spawn(process.execPath, ['--conditions=@mra/source', '--import', 'tsx', script, ...args], {
  cwd: join(ROOT, 'packages/commands'),
  stdio: 'inherit',
  env: { ...process.env, INSTALL_SECONDS: installed ? ((performance.now() - began) / 1000).toFixed(1) : '' },
});
// The child ends what it started and then itself; ending here first would leave it alone with the terminal.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
// Who asked npm alone to end would leave all that it started behind.
const asker = process.ppid;
setInterval(() => {
  if (process.ppid !== asker) child.kill('SIGTERM');
}, 1000).unref();
child.on('exit', (code) => process.exit(code ?? 1));
