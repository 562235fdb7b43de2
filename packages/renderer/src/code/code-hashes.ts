import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

const codeHashesSchema = z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/));

/** For each kind of drawing – a template of a brief, a composition of a card – the hash of all that draws it besides what it shows. */
export type CodeHashes = z.infer<typeof codeHashesSchema>;

/** Written by the build, beside this module. */
export const CODE_HASHES_FILE = 'code-hashes.json';

async function read(): Promise<CodeHashes> {
  const file = new URL(CODE_HASHES_FILE, import.meta.url);
  if (existsSync(file)) return codeHashesSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  // Run from its sources: in development, and in tests.
  const { hashCode } = await import('./hash-code.js');
  return hashCode();
}

const CODE_HASHES = await read();

/** The hash of what draws a kind. @param drawing as `briefs/subregion` or `cards/layouts/figure` */
export function codeOf(drawing: string): string {
  const hash = CODE_HASHES[drawing];
  if (!hash) throw new RangeError(`It is not known which code draws ${drawing}`);
  return hash;
}
