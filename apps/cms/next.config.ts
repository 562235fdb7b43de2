import { resolve } from 'node:path';
import { withPayload } from '@payloadcms/next/withPayload';
import type { NextConfig } from 'next';
import { PHASE_DEVELOPMENT_SERVER } from 'next/constants';

/** Packages of ours as they stand in their sources: what is saved there is seen in the admin without a build. */
const SOURCES = Object.fromEntries(
  ['agenda', 'content', 'runtime'].map((name) => [`@mra/${name}`, `../../packages/${name}/src/index.ts`]),
);

export default function config(phase: string) {
  const next: NextConfig = {
    // Types are checked by the `types` script.
    typescript: { ignoreBuildErrors: true },
    turbopack: {
      root: resolve(import.meta.dirname, '../..'),
      ...(phase === PHASE_DEVELOPMENT_SERVER ? { resolveAlias: SOURCES } : {}),
    },
    poweredByHeader: false,
    images: { unoptimized: true },
  };
  return withPayload(next, { devBundleServerPackages: false });
}
