import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { FONTS } from '@mra/design';

const ENGINES = [
  '@react-pdf/renderer',
  '@react-pdf/layout',
  '@react-pdf/render',
  'fontkit',
  'hyphen',
  'pdfkit',
  'satori',
  'sharp',
  'uqr',
] as const;

/** The hash of all that makes a file besides its content: the built renderer, its engines with their patches, and the fonts. */
function makerHash(): string {
  const hash = createHash('sha256');
  const root = new URL('../', import.meta.url);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    (name) => /\.(?:js|ts|tsx)$/.test(name) && !/\.(?:test|d)\./.test(name),
  );
  for (const name of files.sort()) hash.update(name).update(readFileSync(new URL(name, root)));
  const { dependencies } = createRequire(import.meta.url)('../../package.json') as {
    dependencies: Record<string, string>;
  };
  for (const engine of ENGINES) hash.update(`${engine}@${dependencies[engine]}`);
  // A patch changes what an engine draws, and not its version.
  const patches = new URL('../../patches/', import.meta.url);
  for (const name of readdirSync(patches).sort())
    hash.update(name).update(readFileSync(new URL(name, patches)));
  for (const font of FONTS) hash.update(readFileSync(font.path));
  return hash.digest('hex');
}

export const MAKER = makerHash();
