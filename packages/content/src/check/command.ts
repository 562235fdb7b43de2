import { loadContent } from '../index.js';
import { checkContent } from './check.js';

// `npm run content:check`: what is expected and present by section, then what is wrong. Ends non-zero where anything is.
const { counts, checks } = checkContent(loadContent());
const width = Math.max(...counts.map(({ section }) => section.length));
console.log(`${'section'.padEnd(width)}  expected  present  left out`);
for (const { section, expected, present, leftOut } of counts)
  console.log(
    `${section.padEnd(width)}  ${String(expected).padStart(8)}  ${String(present).padStart(7)}  ${String(leftOut).padStart(8)}`,
  );
console.log('');
for (const { name, findings } of checks) {
  console.log(`${findings.length === 0 ? 'ok    ' : 'FAILED'} ${name}`);
  for (const { where, what } of findings) console.log(`         ${where}: ${what}`);
}
const errors = checks.reduce((sum, { findings }) => sum + findings.length, 0);
console.log(`\n${errors === 0 ? 'No errors.' : `${errors} errors.`}`);
process.exitCode = errors === 0 ? 0 : 1;
