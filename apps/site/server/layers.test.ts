import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';

const SITE = fileURLToPath(new URL('../', import.meta.url));

/** What each part of the site may import from besides itself. What stands in no folder of the server joins all of them. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  contract: [],
  app: ['contract'],
  'server/http': [],
  'server/editions': ['contract', 'server/http'],
  'server/files': ['contract', 'server/http', 'server/editions'],
  'server/channels': ['contract', 'server/http', 'server/editions'],
  'server/pages': ['contract', 'server/http', 'server/editions'],
  'server/handlers': [
    'contract',
    'server/http',
    'server/editions',
    'server/files',
    'server/channels',
    'server/pages',
  ],
};

/** The layers in which rooms of ours have no place, and all that may stand in them. */
const KNOW_NOTHING_OF_OURS = { 'server/http': /^(?!@mra\/)/ };

const partOf = (file: string) => {
  const [first = '', second] = relative(SITE, file).split(sep);
  return first === 'server' && second && !second.includes('.') ? `server/${second}` : first;
};

const sources = ['app', 'contract', 'server'].flatMap((folder) =>
  readdirSync(join(SITE, folder), { recursive: true, withFileTypes: true })
    .filter(({ name }) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
    .map(({ parentPath, name }) => join(parentPath, name)),
);

const imports = sources.flatMap((file) =>
  ts
    .preProcessFile(readFileSync(file, 'utf8'), true, true)
    .importedFiles.map(({ fileName }) => ({ file, from: fileName })),
);

test('no arrow runs back up between the layers of the site, and its pages import nothing of the server', () => {
  const wrong = imports.flatMap(({ file, from }) => {
    const part = partOf(file);
    const allowed = MAY_IMPORT[part];
    if (!allowed || !from.startsWith('.')) return [];
    const other = partOf(join(dirname(file), from));
    return other === part || allowed.includes(other) ? [] : [`${relative(SITE, file)} imports ${from}`];
  });
  expect(wrong).toEqual([]);
  expect(imports.length).toBeGreaterThan(400);
});

test('what speaks HTTP knows nothing of ours', () => {
  const wrong = Object.entries(KNOW_NOTHING_OF_OURS).flatMap(([layer, allowed]) =>
    imports.filter(({ file, from }) => partOf(file) === layer && !allowed.test(from)),
  );
  expect(wrong).toEqual([]);
});

test('every folder of the server has its place among the layers', () => {
  const folders = readdirSync(join(SITE, 'server'), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  expect(folders.map(({ name }) => `server/${name}`).filter((part) => !(part in MAY_IMPORT))).toEqual([]);
});
