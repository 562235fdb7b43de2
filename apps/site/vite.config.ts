import { vitePlugin as remix } from '@remix-run/dev';
import { defineConfig } from 'vite';

export default defineConfig(({ isSsrBuild }) => ({
  // Vitest reads this file too, and has no use for Remix.
  plugins: process.env.VITEST
    ? []
    : [
        remix({
          future: {
            v3_fetcherPersist: true,
            v3_lazyRouteDiscovery: true,
            v3_relativeSplatPath: true,
            v3_routeConfig: true,
            v3_singleFetch: true,
            v3_throwAbortReason: true,
          },
        }),
      ],
  // Ours are built already, and find their own files beside them.
  ssr: { external: ['@mra/agenda', '@mra/design', '@mra/renderer'] },
  build: {
    // Fonts stay files: inlined they would be sent with every change of the style sheet.
    assetsInlineLimit: 0,
    // No page sends a script; the client build is only there for its style sheet and fonts.
    rollupOptions: isSsrBuild ? {} : { external: [/^@mra\/(?!design\/web)/, /^@remix-run\/node/] },
  },
}));
