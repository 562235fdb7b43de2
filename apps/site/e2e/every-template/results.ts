import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import type { Check, CheckResult } from '../../app/routes/pages/accessibility/results';

const FILE = fileURLToPath(new URL('../../app/routes/pages/accessibility/results.json', import.meta.url));

/**
 * Holds what a check found against what the accessibility statement says that it found, which is committed; with RECORD_RESULTS set,
 * writes it there with today's date.
 */
export function recordResult(check: Check, found: Omit<CheckResult, 'checkedOn'>): void {
  const said = JSON.parse(readFileSync(FILE, 'utf8')) as Partial<Record<Check, CheckResult>>;
  if (process.env.RECORD_RESULTS) {
    const checkedOn = new Date().toISOString().slice(0, 10);
    const all = Object.entries({ ...said, [check]: { ...found, checkedOn } });
    const sorted = Object.fromEntries(all.sort(([a], [b]) => a.localeCompare(b)));
    writeFileSync(FILE, `${JSON.stringify(sorted, null, 2)}\n`);
    return;
  }
  const { checkedOn: _, ...rest } = said[check] ?? { checkedOn: '' };
  expect(rest, 'The accessibility statement says otherwise. Run `npm run accessibility`.').toEqual(found);
}

/** The version of a checker. @param name a package that the site has */
export function versionOf(require: NodeRequire, name: string): string {
  return (require(`${name}/package.json`) as { version: string }).version;
}
