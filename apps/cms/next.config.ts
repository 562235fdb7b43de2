import { resolve } from 'node:path';
import { withPayload } from '@payloadcms/next/withPayload';
import type { NextConfig } from 'next';

const config: NextConfig = {
  // Types are checked by the `types` script.
  typescript: { ignoreBuildErrors: true },
  turbopack: { root: resolve(import.meta.dirname, '../..') },
  poweredByHeader: false,
  images: { unoptimized: true },
  // The site asks for the edition four times a second.
  logging: { incomingRequests: { ignore: [/^\/api\/editions?\b/] } },
};

export default withPayload(config, { devBundleServerPackages: false });
