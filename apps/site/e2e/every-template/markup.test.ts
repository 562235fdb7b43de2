import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { LOCALES } from '@mra/agenda';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { recordResult, versionOf } from './results';
import { startWithEveryTemplate, templates } from './templates';

const require = createRequire(import.meta.url);
const CHECKER = join(dirname(require.resolve('vnu-jar/package.json')), 'build/dist/vnu.jar');

/** A slash that React writes and that HTML allows. */
const HARMLESS = '.*Trailing slash on void elements.*';

const hasJava = () => spawnSync('java', ['-version'], { stdio: 'ignore' }).status === 0;

// https://github.com/validator/validator/wiki/Output-»-JSON
const answerSchema = z.object({
  messages: z.array(z.object({ url: z.string(), message: z.string(), extract: z.string().optional() })),
});

/** What the Nu checker says of the pages in a folder. */
function check(folder: string): string[] {
  const flags = ['--format', 'json', '--stdout', '--exit-zero-always', '--filterpattern', HARMLESS];
  const { stdout, stderr } = spawnSync('java', ['-jar', CHECKER, ...flags, folder], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (!stdout) throw new Error(`The Nu checker gave no answer: ${stderr}`);
  return answerSchema
    .parse(JSON.parse(stdout))
    .messages.map(({ url, message, extract }) => `${url.split('/').at(-1)}: ${message} ${extract ?? ''}`);
}

describe.skipIf(!hasJava())('the Nu HTML checker (needs Java)', () => {
  it('finds nothing on any template in both languages', async () => {
    const site = await startWithEveryTemplate();
    const folder = mkdtempSync(join(tmpdir(), 'mra-markup-'));
    try {
      const paths = LOCALES.flatMap((locale) => templates(site, locale));
      for (const path of paths) {
        const html = await (await fetch(site.origin + path)).text();
        writeFileSync(join(folder, `${encodeURIComponent(path)}.html`), html);
      }
      writeFileSync(join(folder, 'wrong.html'), '<!DOCTYPE html><p>A page without a title.');
      const said = check(folder);
      // A checker that looks at nothing finds nothing.
      expect(said.filter((line) => line.startsWith('wrong.html'))).not.toEqual([]);
      const findings = said.filter((line) => !line.startsWith('wrong.html'));
      expect(findings).toEqual([]);
      const tool = `Nu Html Checker ${versionOf(require, 'vnu-jar')}`;
      recordResult('markup', { tool, looked: paths.length, findings: findings.length });
    } finally {
      rmSync(folder, { recursive: true });
      await site.stop();
    }
  }, 240_000);
});
