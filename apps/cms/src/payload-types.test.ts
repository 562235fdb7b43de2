import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'types-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (file: string | URL) => readFileSync(file, 'utf8');

test('the committed types are those of the collections; if not: pnpm --filter @mra/cms types:generate', async () => {
  const file = join(folder, 'payload-types.ts');
  const env = { ...process.env, PAYLOAD_TS_OUTPUT_PATH: file };
  const cms = new URL('../', import.meta.url);
  await promisify(execFile)('npm', ['run', '--silent', 'types:generate'], { cwd: cms, env });
  // The program may end well without having written anything, so only the file is proof.
  expect(read(file)).toBe(read(new URL('payload-types.ts', import.meta.url)));
});
