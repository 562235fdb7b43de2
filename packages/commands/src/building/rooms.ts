import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ROOT } from '../environment.js';

const manifestSchema = z.object({ scripts: z.record(z.string(), z.string()).default({}) });

/** A package or app of the project. */
export interface Room {
  /** As `packages/agenda`. */
  name: string;
  folder: string;
  /** The names of its scripts. */
  scripts: readonly string[];
}

/** Every package and app, packages first. */
export function rooms(): Room[] {
  return ['packages', 'apps'].flatMap((group) =>
    readdirSync(join(ROOT, group)).flatMap((name) => {
      const folder = join(ROOT, group, name);
      const manifest = join(folder, 'package.json');
      if (!existsSync(manifest)) return [];
      const { scripts } = manifestSchema.parse(JSON.parse(readFileSync(manifest, 'utf8')));
      return [{ name: `${group}/${name}`, folder, scripts: Object.keys(scripts) }];
    }),
  );
}
