import { build, line, lint, sum, types, vitest } from './checks.js';

// Everything: types, lint, unit, integration and browser tests. The last line is the sum over all runners.
const built = await build();
const total = sum(
  built,
  await types(),
  await lint(),
  await vitest('test'),
  await vitest('test:integration'),
  await vitest('test:e2e'),
);
console.log(line(total));
process.exit(total.failed === 0 ? 0 : 1);
