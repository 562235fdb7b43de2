import { reasonOf } from '@mra/runtime';
import { provideBrowser } from '../browser.js';
import { conclude, lint, type Outcome, tests, types } from '../checks/checks.js';
import { findMongo, notTestedWith } from '../system/mongo.js';

// Everything: lint, types, unit, integration and browser tests. The last line is the sum over all runners.
const notices: string[] = [];
const outcomes: Outcome[] = [];

console.log('looking for a browser and a MongoDB');
// What has been found here is passed on to the tests, which then need not look, let alone install, themselves.
try {
  process.env.CHROMIUM_PATH = provideBrowser();
  console.log(`  browser: ${process.env.CHROMIUM_PATH}`);
} catch (error) {
  const why = reasonOf(error);
  console.log(`FAILED ${why}`);
  notices.push(`The browser tests could not run: ${why}`);
  outcomes.push({ passed: 0, failed: 1, skipped: 0, notTested: [] });
}
const mongo = await findMongo();
process.env.MONGO_SOURCE = mongo;
console.log(`  MongoDB: ${mongo}`);
const untested = notTestedWith(mongo);
if (untested) notices.push(untested);

outcomes.push(await lint(), await types(), await tests('test'), await tests('test:integration'));
if (process.env.CHROMIUM_PATH) outcomes.push(await tests('test:e2e'));

process.exitCode = conclude(outcomes, notices);
