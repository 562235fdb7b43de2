import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { line, sum } from './checks.js';
import { EnvironmentError, newSecrets, ROOT, readEnvironment } from './environment.js';
import { freePort, isFree, start } from './processes.js';

describe('the closing line', () => {
  it('is the sum over all runners, in one form', () => {
    expect(line(sum({ passed: 1, failed: 0, skipped: 0 }, { passed: 2, failed: 0, skipped: 0 }))).toBe(
      '3 passed, 0 failed',
    );
    expect(line({ passed: 3, failed: 1, skipped: 2 })).toBe('3 passed, 1 failed, 2 skipped');
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
      log: join(ROOT, 'node_modules/.reports/processes.log'),
    });
    await expect.poll(() => isFree(port), { timeout: 10_000 }).toBe(false);
    await started.stop();
    expect(await isFree(port)).toBe(true);
  });
});

describe('the rooms', () => {
  it.each([
    ['packages/agenda/src', "import '@mra/renderer';"],
    ['packages/agenda/src', "import 'react';"],
    ['packages/agenda/src', "import 'node:fs';"],
    ['packages/design/src', "import '@mra/agenda';"],
    ['packages/renderer/src', "import 'payload';"],
    ['apps/site', "import '@mra/content';"],
    ['apps/cms/src', "import '@mra/design';"],
  ])('in %s, lint refuses %s', (room, code) => {
    const folder = join(ROOT, room, 'planted');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'planted.ts'), `${code}\n`);
    try {
      expect(() =>
        execFileSync(join(ROOT, 'node_modules/.bin/biome'), ['lint', join(folder, 'planted.ts')], {
          cwd: ROOT,
          stdio: 'pipe',
        }),
      ).toThrow(/noRestrictedImports/);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
