import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FONTS } from '@mra/design';
import { build, type Plugin, transform } from 'esbuild';
import { z } from 'zod';
import { COMPOSERS } from '../cards/compose.js';
import { TEMPLATES } from '../renditions/templates.js';
import type { CodeHashes } from './code-hashes.js';

const RENDERER = fileURLToPath(new URL('../../', import.meta.url));
const PACKAGES = dirname(RENDERER.replace(/[\\/]$/, ''));
const ROOT = dirname(PACKAGES);
/** The rooms whose code draws. */
const ROOMS = ['renderer', 'design', 'agenda'].map((room) => join(PACKAGES, room));

/** The modules of a kind of drawing, below `src`: what every file of its type goes through, and what is its own. */
const ENTRIES: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    Object.keys(TEMPLATES).map((template) => [template, ['engine/draw-brief.tsx', `${template}.tsx`]]),
  ),
  ...Object.fromEntries(
    Object.keys(COMPOSERS).map((layout) => [
      `cards/layouts/${layout}`,
      ['cards/card.ts', `cards/layouts/${layout}.ts`],
    ]),
  ),
};

/** Gives the source of a file, perhaps another than the one on the disk. @param path below the packages, as `design/src/type.ts` */
export type EditSource = (path: string, source: string) => string;

/** Resolves the house's own packages to their sources, so that unbuilt and built code have one hash. */
export function sources(edit: EditSource): Plugin {
  return {
    name: 'sources',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^@mra\/(?:agenda|design|runtime)$/ }, ({ path }) => ({
        path: join(PACKAGES, path.slice('@mra/'.length), 'src/index.ts'),
        // Their modules do nothing but declare: what is not used of them draws nothing.
        sideEffects: false,
      }));
      // Nor does what they import, where they do not use it.
      onResolve({ filter: /^[^./]/ }, ({ path, importer }) =>
        /[\\/]packages[\\/](?:agenda|design)[\\/]/.test(importer)
          ? { path, external: true, sideEffects: false }
          : null,
      );
      onLoad({ filter: /\.tsx?$/ }, ({ path }) => ({
        contents: edit(path.slice(PACKAGES.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')),
        loader: path.endsWith('x') ? 'tsx' : 'ts',
      }));
    },
  };
}

/** The entry of each kind of drawing: a module that does not exist as a file. */
const entries: Plugin = {
  name: 'entries',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^drawing:/ }, ({ path }) => ({ path, namespace: 'drawing' }));
    onLoad({ filter: /.*/, namespace: 'drawing' }, ({ path }) => ({
      contents: (ENTRIES[path.slice('drawing:'.length)] ?? [])
        .map((module) => `export * from ${JSON.stringify(`./src/${module}`)};`)
        .join('\n'),
      resolveDir: RENDERER,
      loader: 'ts',
    }));
  },
};

const packageSchema = z.object({
  name: z.string(),
  version: z.string(),
  dependencies: z.record(z.string(), z.string()).optional(),
  optionalDependencies: z.record(z.string(), z.string()).optional(),
});

/** Where a package is installed that the first of these folders names, or else the next. */
function folderOf(name: string, from: readonly string[]): string {
  for (const start of from)
    for (let folder = start; folder !== dirname(folder); folder = dirname(folder)) {
      const found = join(folder, 'node_modules', name);
      if (existsSync(join(found, 'package.json'))) return realpathSync(found);
    }
  throw new Error(`${name}, which ${from[0]} needs, is not installed`);
}

/** A package and all that it needs, as `name@version`. What is there for one platform only is told by what is asked for. */
function closureOf(names: readonly string[]): string[] {
  const found = new Set<string>();
  const seen = new Set<string>();
  const visit = (name: string, from: readonly string[]) => {
    const folder = folderOf(name, from);
    if (seen.has(folder)) return;
    seen.add(folder);
    const own = packageSchema.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
    found.add(`${own.name}@${own.version}`);
    const optional = own.optionalDependencies ?? {};
    for (const [each, range] of Object.entries(optional)) found.add(`${each}@${range}`);
    for (const each of Object.keys(own.dependencies ?? {})) if (!(each in optional)) visit(each, [folder]);
  };
  for (const name of names) visit(name, ROOMS);
  return [...found].sort();
}

/** The patches of packages, by `name@version`: a patch changes what an engine draws, and not its version. */
function readPatches(): ReadonlyMap<string, Buffer> {
  const workspace = readFileSync(join(ROOT, 'pnpm-workspace.yaml'), 'utf8');
  const listed = /^patchedDependencies:\n((?: +.+\n?)*)/m.exec(workspace)?.[1] ?? '';
  return new Map(
    [...listed.matchAll(/^ +"?([^":]+)"?: +"?([^"\n]+)"?$/gm)].map(([, name = '', path = '']) => [
      name,
      readFileSync(join(ROOT, path)),
    ]),
  );
}

const packageOf = (specifier: string) => /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier;

/**
 * The hash of what draws each kind of file: its code with all that this reaches in agenda, design and renderer, and no more – what is
 * declared and not used does not count, nor do comments –, the libraries that this code uses, each with all that it needs itself and with
 * its patch, and the fonts.
 * @param edit for a test: what the hashes would be if a source were another
 */
export async function hashCode(edit: EditSource = (_path, source) => source): Promise<CodeHashes> {
  const { outputFiles, metafile } = await build({
    entryPoints: Object.keys(ENTRIES).map((name) => ({ in: `drawing:${name}`, out: name })),
    bundle: true,
    // Without comments. Names stay: which shorter ones they would get depends on code that is not used as well.
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: 'none',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    // These only make something that is kept: where that is not used, neither are they.
    pure: ['z.enum', 'LRUCache', 'createRequire'],
    platform: 'node',
    write: false,
    metafile: true,
    outdir: '/out',
    absWorkingDir: RENDERER,
    plugins: [entries, sources(edit)],
    // The room's own has paths for types alone.
    tsconfigRaw: { compilerOptions: { jsx: 'react-jsx', target: 'es2023' } },
    logLevel: 'silent',
  });
  const make = 'renderer/src/engine/make.tsx';
  const dispatch = await transform(edit(make, readFileSync(join(PACKAGES, make), 'utf8')), {
    loader: 'tsx',
    minifyWhitespace: true,
    minifySyntax: true,
  });
  const patches = readPatches();
  const fonts = createHash('sha256');
  for (const font of FONTS) fonts.update(readFileSync(font.path));
  const fontsHash = fonts.digest('hex');
  const outputs = new Map(
    Object.values(metafile.outputs).map((output) => [
      output.entryPoint?.replace(/^drawing:drawing:/, ''),
      output,
    ]),
  );
  return Object.fromEntries(
    Object.keys(ENTRIES).map((name) => {
      const code = outputFiles.find(({ path }) => path === `/out/${name}.js`);
      const output = outputs.get(name);
      if (!code || !output) throw new Error(`The code that draws ${name} can’t be found`);
      const libraries = output.imports
        .filter(({ path, external }) => external && !path.startsWith('node:'))
        .map(({ path }) => packageOf(path));
      const hash = createHash('sha256').update(code.contents).update(dispatch.code).update(fontsHash);
      for (const library of closureOf([...new Set(libraries)]))
        hash.update(library).update(patches.get(library) ?? '');
      return [name, hash.digest('hex')];
    }),
  );
}
