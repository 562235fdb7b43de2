import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readIfThere, writeWhole } from './index.js';

const folder = mkdtempSync(join(tmpdir(), 'runtime-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const text = async (file: string) => (await readIfThere(file))?.toString() ?? null;

test('writes a file into folders that were not there, and over what was', async () => {
  const file = join(folder, 'a/b/c.txt');
  await writeWhole(file, 'first');
  await writeWhole(file, Buffer.from('second'));
  expect(await text(file)).toBe('second');
  expect(readdirSync(join(folder, 'a/b'))).toEqual(['c.txt']);
});

test('leaves nothing unfinished behind when a file can’t be put in its place', async () => {
  const file = join(folder, 'taken');
  mkdirSync(join(file, 'by a folder'), { recursive: true });
  const aside = join(folder, 'aside');
  await expect(writeWhole(file, 'never', aside)).rejects.toThrow();
  expect(readdirSync(aside)).toEqual([]);
  expect(readdirSync(file)).toEqual(['by a folder']);
});

test('never shows half a file, however many write it', async () => {
  const file = join(folder, 'contested');
  const contents = Array.from({ length: 20 }, (_, each) => String(each % 10).repeat(100_000));
  await Promise.all(contents.map((content) => writeWhole(file, content)));
  expect(contents).toContain(await text(file));
});

test('tells a missing file from one that can’t be read', async () => {
  expect(await readIfThere(join(folder, 'nowhere'))).toBeNull();
  await expect(readIfThere(folder)).rejects.toThrow();
});
