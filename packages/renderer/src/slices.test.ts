import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const FOLDERS = ['briefs/slices', 'cards/slices'];

/** What reads documents as they are stored, instead of as the agenda's views show them. */
const RAW = /\bedition\s*\.\s*(?:get|find|all|referring|kindOf)\b|\bDocumentOf\b|\bphrase\(/;

const modules = FOLDERS.flatMap((folder) =>
  readdirSync(new URL(`${folder}/`, import.meta.url)).map((name) => `${folder}/${name}`),
);

describe('what briefs and cards show', () => {
  it('is looked for where it is', () => {
    expect(modules.length).toBeGreaterThan(20);
  });

  it.each(modules)('is picked from the agenda’s views, as on every page: %s', (name) => {
    const lines = readFileSync(new URL(name, import.meta.url), 'utf8').split('\n');
    expect(lines.filter((line) => RAW.test(line))).toEqual([]);
    // A chain of calls may begin on a line of its own.
    expect(lines.join(' ')).not.toMatch(RAW);
  });
});
