import { delimiter, join } from 'node:path';
import { ROOT } from '../environment.js';

const BINARIES = join(ROOT, 'node_modules', '.bin');

/** The path of a tool that is installed with the project, as `turbo`. */
export const tool = (name: string) => join(BINARIES, name);

/** The environment of our tools: turbo looks for the pinned pnpm on the PATH, and keeps test reports per Node. */
export function toolEnvironment(): NodeJS.ProcessEnv {
  const { NODE_ENV: _, ...environment } = process.env;
  return {
    ...environment,
    PATH: `${BINARIES}${delimiter}${process.env.PATH ?? ''}`,
    TESTED_NODE: process.version,
    TURBO_TELEMETRY_DISABLED: '1',
    NEXT_TELEMETRY_DISABLED: '1',
  };
}
