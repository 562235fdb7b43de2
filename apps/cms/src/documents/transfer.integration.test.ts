import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sha256 } from '@mra/agenda';
import { AGENDA_FOLDER, loadContent } from '@mra/content';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCms, type TestCms } from '../testing/cms';

let cms: TestCms;
let folder: string;
const filesOf = (name: string) =>
  Object.fromEntries(
    readdirSync(name, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.\w+$/.test(file))
      .map((file) => [file, sha256(readFileSync(join(name, file)))]),
  );

beforeAll(async () => {
  cms = await openCms();
  folder = mkdtempSync(join(tmpdir(), 'content-'));
});

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await cms?.stop();
});

async function edition() {
  const { compilerOf } = await import('../publishing/compiler');
  return (await compilerOf(cms.payload).current())?.bundle.envelope.id;
}

const transfer = async () => ({ ...(await import('./export')), ...(await import('./import')) });

describe('content files', () => {
  it('are what was imported, byte for byte, pictures too; and importing again touches nothing', async () => {
    const { exportContent, importContent } = await transfer();
    const [one, two] = [join(folder, 'one'), join(folder, 'two')];
    const bytes = await sharp({ create: { width: 8, height: 6, channels: 3, background: 'teal' } })
      .png()
      .toBuffer();
    cpSync(AGENDA_FOLDER, one, { recursive: true });
    cpSync(AGENDA_FOLDER, join(folder, 'wrong'), { recursive: true });
    const picture = { key: 'beeld-haven', blob: sha256(bytes) };
    writeFileSync(
      join(one, 'media.yaml'),
      `- key: ${picture.key}\n  changedOn: "2026-11-24"\n  alt:\n    nl: De haven\n    en: The port\n  credit: Iemand\n  blob: ${picture.blob}\n  mimeType: image/png\n  width: 8\n  height: 6\n`,
    );
    mkdirSync(join(one, 'media'), { recursive: true });
    writeFileSync(join(one, 'media', 'beeld-haven.png'), bytes);
    expect(await importContent(cms.payload, one)).toBe(Object.values(loadContent(one)).flat().length);
    const made = await edition();
    await exportContent(cms.payload, two);
    expect(filesOf(two)).toEqual(filesOf(one));
    expect(await importContent(cms.payload, two)).toBeNull();
    expect(await edition()).toBe(made);
  });

  it('leave drafts out, and keep notes and what only lobbyists see', async () => {
    const { exportContent } = await transfer();
    const out = join(folder, 'three');
    const ijmond = await cms.record('subregions', 'ijmond');
    const change = (data: object, query: string) =>
      cms.ask('editor', 'PATCH', `/subregions/${ijmond.id}?locale=nl${query}`, data);
    await change({ internalNote: 'nagekeken', _status: 'published' }, '');
    await change({ tagline: 'Een motto in concept', _status: 'draft' }, '&draft=true');
    await cms.ask('editor', 'POST', '/sources?locale=nl&draft=true', { title: 'Nooit gepubliceerd' });
    const term = await cms.record('terms', loadContent().terms[0]?.key ?? '');
    await cms.ask('editor', 'PATCH', `/terms/${term.id}?locale=nl`, {
      visibility: 'lobby',
      _status: 'published',
    });
    await exportContent(cms.payload, out);
    const text = readFileSync(join(out, 'subregions.yaml'), 'utf8');
    expect([text.includes('nagekeken'), text.includes('in concept')]).toEqual([true, false]);
    expect(loadContent(out).terms.filter(({ visibility }) => visibility === 'lobby')).toMatchObject([
      { key: term.key },
    ]);
    expect(readFileSync(join(out, 'sources.yaml'), 'utf8')).not.toContain('Nooit gepubliceerd');
  });

  it.each([
    [
      'a value',
      'hotspots.yaml',
      'type: fieldlab',
      'type: kasteel',
      /^hotspots\.yaml, hot-.+, type: .*"campus"/,
    ],
    ['a field', 'sources.yaml', 'url:', 'adres:', /^sources\.yaml, src-.+/],
    [
      'a reference',
      'observations.yaml',
      'indicator: ind-',
      'indicator: geen-',
      /^observations\.yaml, obs-.+, indicator: .*geen-/,
    ],
    ['YAML', 'themes.yaml', 'order: 3', 'order: [', /themes\.yaml is not valid YAML/],
  ])('with %s that is wrong change nothing and say where', async (_, file, right, wrong, message) => {
    const { importContent } = await transfer();
    const before = await edition();
    const path = join(folder, 'wrong', file);
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace(right, wrong));
    await expect(importContent(cms.payload, join(folder, 'wrong'))).rejects.toThrow(message);
    writeFileSync(path, text);
    expect(await edition()).toBe(before);
  });

  it('say all that is wrong with them at once, and when that is too much, how much more', async () => {
    const { importContent } = await transfer();
    const wrong = join(folder, 'wrong');
    const spoil = (file: string, right: string | RegExp, bad: string) => {
      const path = join(wrong, file);
      const text = readFileSync(path, 'utf8');
      writeFileSync(path, text.replaceAll(right, bad));
      return () => writeFileSync(path, text);
    };
    const undo = [
      spoil('figures.yaml', /unit: [a-z-]+/g, 'unit: el'),
      spoil('themes.yaml', 'order: 3', 'order: derde'),
    ];
    const { message } = (await importContent(cms.payload, wrong).catch((error: Error) => error)) as Error;
    for (const restore of undo) restore();
    const lines = message.split('\n');
    expect(
      lines.filter((line) => /^(figures|themes)\.yaml, [a-z0-9-]+, (unit|order): /.test(line)),
    ).toHaveLength(20);
    expect(lines.some((line) => line.startsWith('themes.yaml'))).toBe(true);
    expect(lines.at(-1)).toMatch(/^and \d+ more$/);
  });

  it('that are missing are said to be', async () => {
    const { importContent } = await transfer();
    expect(existsSync(join(folder, 'nowhere'))).toBe(false);
    await expect(importContent(cms.payload, join(folder, 'nowhere'))).rejects.toThrow('has no content files');
  });
});
