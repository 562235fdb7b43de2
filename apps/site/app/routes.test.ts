import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PAGE_KINDS, SECTIONS } from '@mra/agenda';
import { expect, test } from 'vitest';
import routes from './routes';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const foldersIn = (path: string) =>
  readdirSync(here(path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

test('every kind with pages and every section has the files of its routes', () => {
  expect(routes.map(({ file }) => file).filter((file) => !existsSync(here(file)))).toEqual([]);
});

test('every folder of routes is of a kind or a section that there is', () => {
  expect(foldersIn('routes')).toEqual([...PAGE_KINDS, 'home', 'sections'].sort());
  expect(foldersIn('routes/sections')).toEqual([...SECTIONS].sort());
});
