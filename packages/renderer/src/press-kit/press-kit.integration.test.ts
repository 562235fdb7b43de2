import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { smallEdition } from '../testing/edition.js';

const folder = mkdtempSync(join(tmpdir(), 'press-kit-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const COMMAND = fileURLToPath(new URL('../../dist/press-kit/command.js', import.meta.url));

function bundleOf(name: string, { envelope, content } = smallEdition()): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify({ envelope, content }));
  return path;
}

const bundle = bundleOf('bundle.json');

function render(...options: string[]) {
  const out = join(folder, 'out');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [COMMAND, '--out', out, '--edition', bundle, ...options],
    { encoding: 'utf8' },
  );
  const files = () =>
    (JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')) as { files: Record<string, string>[] })
      .files;
  return { status, summary: stdout.trim().split('\n').at(-1), stderr, files, out };
}

describe('the press kit', () => {
  it('is made of a bundle alone, with a manifest that describes each file', () => {
    const { status, summary, files, out } = render('--only', 'brief/subregion/*');
    expect(status).toBe(0);
    expect(summary).toMatch(/^2 made, 0 unchanged, 0 failed/);
    for (const { path = '', sha256 } of files())
      expect(
        createHash('sha256')
          .update(readFileSync(join(out, path)))
          .digest('hex'),
      ).toBe(sha256);
    expect(files()[0]).toMatchObject({
      path: 'brief/subregion/mra-ijmond-nl.pdf',
      kind: 'brief/subregion',
      language: 'nl',
    });
  });

  it('goes on where it was: only what is missing, changed or damaged is made', () => {
    const { out } = render('--only', 'brief/subregion/*');
    writeFileSync(join(out, 'brief/subregion/mra-ijmond-nl.pdf'), 'half a fi');
    expect(render('--only', 'brief/subregion/*').summary).toMatch(/^1 made, 1 unchanged, 0 failed/);
    const cards = render('--only', 'card/subregion/*/square', '--locale', 'en');
    expect(cards.summary).toMatch(/^2 made, 0 unchanged/);
    expect(cards.files().map(({ path }) => path)).toContain(
      'card/subregion/mra-subregion-ijmond-square-en.png',
    );
    expect(cards.files()).toHaveLength(4);
  });

  it.each([
    [['--locale', 'fr'], '--locale is nl or en, not fr.'],
    [
      ['--only', 'brief/province'],
      'No file of this edition begins with brief/province. There are brief/agenda, ',
    ],
    [['--edition', 'nowhere.json'], 'nowhere.json can’t be read: ENOENT'],
    [
      ['--origin', 'nowhere'],
      '--origin, or else PUBLIC_ORIGIN, is an address as https://innovatie.example, not nowhere.',
    ],
    [['--out', bundle], `manifest.json can’t be written into ${bundle} (`],
    [['--edtion', 'x'], "Unknown option '--edtion'"],
  ])('says of %j what is wrong', (options, message) => {
    const { status, stderr } = render(...options);
    expect(status).toBe(1);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('makes the others when one fails, and ends with those that failed, by document and field', () => {
    const odd = smallEdition((documents) => {
      Object.assign(documents.figures?.[1] ?? {}, { label: { nl: 'مرحبا بالعالم' } });
    });
    const run = render('--edition', bundleOf('odd.json', odd), '--only', 'card/figure', '--locale', 'nl');
    expect(run.status).toBe(1);
    expect(run.summary).toMatch(/^10 made, 0 unchanged, 10 failed/);
    const [first] = run.stderr.trim().split('\n');
    expect(first).toBe(
      'FAILED card/figure/fig-woningen/wide/nl could not be made: figures/fig-woningen · label: “مرحبا بالعالم” is in letters that the fonts of the house don’t have; write it in Latin letters',
    );
    expect(run.stderr.trim().split('\n')).toHaveLength(10);
  });

  it('is stopped with Ctrl-C and leaves no half file', async () => {
    const out = join(folder, 'stopped');
    const options = ['--out', out, '--edition', bundle, '--only', 'card/page'];
    const running = spawn(process.execPath, [COMMAND, ...options]);
    await once(running.stdout, 'data');
    running.kill('SIGINT');
    expect(await once(running, 'exit')).toEqual([130, null]);
    const files = readdirSync(out, { recursive: true, encoding: 'utf8', withFileTypes: true });
    const made = files.filter((entry) => entry.isFile() && entry.name !== 'manifest.json').length;
    expect(files.filter(({ name }) => name.startsWith('.'))).toEqual([]);
    const again = spawnSync(process.execPath, [COMMAND, ...options], { encoding: 'utf8' }).stdout;
    const [, unchanged] = /, (\d+) unchanged, 0 failed/.exec(again) ?? [];
    expect(made - Number(unchanged)).toBeLessThanOrEqual(4);
    expect(Number(unchanged)).toBeGreaterThan(0);
  });

  it('refuses a bundle that was altered', () => {
    const altered = join(folder, 'altered.json');
    writeFileSync(altered, readFileSync(bundle, 'utf8').replace('Clean steel', 'Dirty steel'));
    const { status, stderr } = render('--edition', altered);
    expect(status).toBe(1);
    expect(stderr).toContain('is no edition that can be shown: its content does not fit its id');
  });

  it('explains itself', () => {
    expect(execFileSync(process.execPath, [COMMAND, '--help'], { encoding: 'utf8' })).toContain('--out');
  });
});
