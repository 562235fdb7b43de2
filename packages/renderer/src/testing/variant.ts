import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { hashCode } from '../code/hash-code.js';

const RENDERER = fileURLToPath(new URL('../../', import.meta.url));
const PACKAGES = dirname(RENDERER.replace(/\/$/, ''));

/** What the house would say and draw: the key of each file, and the hash of what a sample of them looks like. */
export interface Variant {
  keys: Record<string, string>;
  drawn: Record<string, string>;
}

/** Gives the source of a module of a package, perhaps another. @param path below the packages */
export type Edit = (path: string, source: string) => string;

/** Every package from its edited sources, each module as if it stood where it does, and libraries from the package that names them. */
function edited(edit: Edit): Plugin {
  return {
    name: 'edited',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^@mra\/[a-z]+$/ }, ({ path }) => ({
        path: join(PACKAGES, path.slice('@mra/'.length), 'src/index.ts'),
      }));
      // The renderer's libraries are loaded from where they are; what the others use may not be found from there.
      onResolve({ filter: /^[^./]/ }, ({ path, importer, kind }) =>
        kind !== 'entry-point' && (path.startsWith('node:') || importer.startsWith(join(RENDERER, 'src')))
          ? { path, external: true }
          : null,
      );
      onLoad({ filter: /\/src\/.*\.tsx?$/ }, ({ path }) => {
        const source = edit(path.slice(PACKAGES.length + 1), readFileSync(path, 'utf8'));
        return {
          contents: source.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)),
          loader: path.endsWith('x') ? 'tsx' : 'ts',
        };
      });
    },
  };
}

/** Runs the house with other sources, without touching those on the disk. */
export async function variantOf(edit: Edit): Promise<Variant> {
  const hashes = await hashCode(edit);
  const withHashes: Edit = (path, source) =>
    path === 'renderer/src/code/code-hashes.ts'
      ? source.replace(/await read\(\)/, JSON.stringify(hashes))
      : edit(path, source);
  const folder = join(RENDERER, '.cache');
  mkdirSync(folder, { recursive: true });
  const own = mkdtempSync(join(folder, 'variant-'));
  try {
    const { outputFiles } = await build({
      entryPoints: [join(RENDERER, 'src/testing/variant.program.ts')],
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      // What was written for CommonJS asks for Node's own modules in its own way.
      banner: {
        js: `import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);`,
      },
      write: false,
      outdir: own,
      plugins: [edited(withHashes)],
      tsconfigRaw: { compilerOptions: { jsx: 'react-jsx', target: 'es2023' } },
      logLevel: 'silent',
    });
    const program = join(own, 'program.mjs');
    writeFileSync(program, outputFiles[0]?.contents ?? '');
    const { stdout, stderr, status } = spawnSync(process.execPath, [program], {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      env: { ...process.env, NODE_ENV: 'production' },
    });
    if (status !== 0) throw new Error(stderr);
    return JSON.parse(stdout);
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
}
