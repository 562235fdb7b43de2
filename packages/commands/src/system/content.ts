import { join, resolve } from 'node:path';
import { reasonOf } from '@mra/runtime';
import { z } from 'zod';
import { buildPackages } from '../building/build.js';
import { loadEnvironment } from '../environment.js';
import { requireDatabase } from './database.js';
import { setUp, transfer } from './system.js';

const doneSchema = z.union([
  z.object({ documents: z.number().nullable() }),
  z.object({ refused: z.string() }),
]);

/** Where a folder is that the user names: from where the command was called. */
export function namedFolder(folder: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), folder);
}

/**
 * Exports what is published in the CMS to a folder, or imports the folder. Ends the command, with one line that says what happened.
 * @param say the line, given the number of documents; `null` is that nothing had to change
 */
export async function moveContent(
  direction: 'export' | 'import',
  folder: string,
  say: (documents: number | null) => string,
): Promise<never> {
  try {
    const environment = loadEnvironment();
    requireDatabase(environment);
    await buildPackages(join(environment.DATA_DIR, 'logs', 'build.log'));
    const first = await setUp(environment);
    if (first.created)
      console.log(`The first editor, shown this once: ${first.email}, password ${first.password}`);
    const done = doneSchema.parse(JSON.parse(await transfer(environment, direction, folder)));
    if ('refused' in done) throw new Error(`${done.refused}\nNothing was changed.`);
    console.log(say(done.documents));
    process.exit(0);
  } catch (error) {
    console.error(reasonOf(error));
    process.exit(1);
  }
}
