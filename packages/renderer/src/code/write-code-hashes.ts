// Part of the build: writes the hashes of the drawing code beside the built modules, so that nobody computes them at a start.
import { writeFileSync } from 'node:fs';
import { CODE_HASHES_FILE } from './code-hashes.js';
import { hashCode } from './hash-code.js';

const hashes = await hashCode();
writeFileSync(
  new URL(`../../dist/code/${CODE_HASHES_FILE}`, import.meta.url),
  `${JSON.stringify(hashes, null, 2)}\n`,
);
