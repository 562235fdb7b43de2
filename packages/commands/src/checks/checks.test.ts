import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EnvironmentError } from '@mra/runtime';
import { afterAll, describe, expect, it } from 'vitest';
import { tool } from '../building/tools.js';
import { developmentOf, newSecrets, ROOT, readEnvironment } from '../environment.js';
import { notTestedWith } from '../system/mongo.js';
import { freePort, isFree } from '../system/ports.js';
import { start } from '../system/processes.js';
import { line, readReport, sum } from './reports.js';

describe('the closing line', () => {
  it('is the sum over all runners, in one form', () => {
    expect(line(sum({ passed: 1, failed: 0, skipped: 0 }, { passed: 2, failed: 0, skipped: 0 }))).toBe(
      '3 passed, 0 failed',
    );
    expect(line({ passed: 3, failed: 1, skipped: 2 })).toBe('3 passed, 1 failed, 2 skipped');
  });
});

describe('a system that somebody works on', () => {
  const given = { ...newSecrets(), DATA_DIR: mkdtempSync(join(tmpdir(), 'dev-')) };
  afterAll(() => rmSync(given.DATA_DIR, { recursive: true, force: true }));

  it.each([
    ['file:data/cms.db', `file:${join(given.DATA_DIR, 'dev/cms.db')}`],
    [
      'mongodb://one:27017,two:27017/mra?replicaSet=rs0',
      'mongodb://one:27017,two:27017/mra-dev?replicaSet=rs0',
    ],
    ['mongodb+srv://name:word@cluster.example', 'mongodb+srv://name:word@cluster.example/mra-dev'],
  ])('never touches the database at %s', (DATABASE_URL, other) => {
    const { DATA_DIR, ...development } = developmentOf(readEnvironment({ ...given, DATABASE_URL }));
    expect(development).toMatchObject({ DATABASE_URL: other, EDITION_SECRET: given.EDITION_SECRET });
    expect(DATA_DIR).toBe(join(given.DATA_DIR, 'dev'));
  });
});

describe('a report', () => {
  const folder = mkdtempSync(join(tmpdir(), 'report-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('counts tests, and a file that could not be loaded as a failure', () => {
    const test = (fullName: string, status: string) => ({ fullName, status });
    const testResults = [
      {
        name: 'a.test.ts',
        status: 'passed',
        assertionResults: [test('adds', 'passed'), test('rests', 'skipped')],
      },
      { name: 'b.test.ts', status: 'failed', assertionResults: [test('breaks', 'failed')] },
      { name: 'c.test.ts', status: 'failed', assertionResults: [] },
    ];
    const file = join(folder, 'report.json');
    writeFileSync(file, JSON.stringify({ testResults }));
    expect(readReport(file)).toEqual({
      passed: 1,
      failed: 2,
      skipped: 1,
      skippedTests: ['rests'],
      failures: ['breaks', 'c.test.ts'],
    });
  });

  it('that is not there is a failure', () => {
    expect(readReport(join(folder, 'none.json')).failed).toBe(1);
  });
});

describe('what was not tested', () => {
  it('is said where MongoDB itself was not there', () => {
    expect(notTestedWith('none')).toContain('MONGODB_URL');
    expect(notTestedWith('FerretDB')).toContain('FerretDB');
    expect(notTestedWith('MONGODB_URL')).toBeNull();
  });
});

describe('the environment', () => {
  it('names what is wrong and what it should be', () => {
    expect(() => readEnvironment({ ...newSecrets(), PORT: 'drieduizend' })).toThrow(EnvironmentError);
    expect(() => readEnvironment({ ...newSecrets(), PORT: 'drieduizend' })).toThrow(
      'PORT should be a port number',
    );
    expect(() => readEnvironment({ ...newSecrets(), DATABASE_URL: 'postgres://x' })).toThrow(
      'DATABASE_URL should be file:<path> for SQLite or mongodb://',
    );
    expect(() => readEnvironment({})).toThrow('PAYLOAD_SECRET should be a random text');
  });

  it('makes paths absolute, as the programs have different working directories', () => {
    const { DATABASE_URL, DATA_DIR } = readEnvironment(newSecrets());
    expect(DATABASE_URL).toBe(`file:${join(ROOT, 'data/cms.db')}`);
    expect(DATA_DIR).toBe(join(ROOT, 'data'));
  });
});

describe('processes', () => {
  it('ends a program with everything that it started', async () => {
    const port = await freePort();
    const grandchild = `require('node:http').createServer().listen(${port})`;
    const program = `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(grandchild)}]); setInterval(() => {}, 1000)`;
    const started = start(process.execPath, ['-e', program], {
      cwd: ROOT,
      env: process.env,
      log: join(ROOT, 'packages/commands/.cache/processes.log'),
    });
    await expect.poll(() => isFree(port), { timeout: 10_000 }).toBe(false);
    await started.stop();
    expect(await isFree(port)).toBe(true);
  });
});

describe('the rooms', () => {
  // A copy of the rules and empty rooms: other checks may be reading the real ones.
  const copy = mkdtempSync(join(tmpdir(), 'rooms-'));
  for (const file of ['biome.json', '.gitignore']) copyFileSync(join(ROOT, file), join(copy, file));
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  it.each([
    ['packages/agenda/src', "import '@mra/renderer';"],
    ['packages/agenda/src', "import 'react';"],
    ['packages/agenda/src', "import 'node:fs';"],
    ['packages/design/src', "import '@mra/agenda';"],
    ['packages/runtime/src', "import '@mra/agenda';"],
    ['packages/agenda/src', "import '@mra/runtime';"],
    ['packages/renderer/src', "import 'payload';"],
    ['apps/site', "import '@mra/content';"],
    ['apps/cms/src', "import '@mra/design';"],
  ])('in %s, lint refuses %s', (room, code) => {
    mkdirSync(join(copy, room), { recursive: true });
    writeFileSync(join(copy, room, 'planted.ts'), `${code}\n`);
    expect(() =>
      execFileSync(tool('biome'), ['lint', join(room, 'planted.ts')], { cwd: copy, stdio: 'pipe' }),
    ).toThrow(/noRestrictedImports/);
  });
});
