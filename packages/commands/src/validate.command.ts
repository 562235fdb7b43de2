import { buildPackages, line, lint, sum, types, vitest } from './checks.js';

// What a developer asks before each commit: types, lint and unit tests.
const total = sum(await buildPackages(), await types(), await lint(), await vitest('test'));
console.log(line(total));
process.exit(total.failed === 0 ? 0 : 1);
