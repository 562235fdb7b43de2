import { vitePlugin as remix } from '@remix-run/dev';
import { defineConfig } from 'vite';
import { oneBlockPerLayer } from './cascade-layers';
import { icons } from './icons';
import { onlyUsedComponents } from './nl-design-system';
import { withoutScripts } from './without-scripts';

declare module '@remix-run/node' {
  interface Future {
    v3_singleFetch: true;
  }
}

export default defineConfig(({ command }) => ({
  plugins: [
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
    icons(),
    withoutScripts(),
  ],
  // As built, the front door and the pages share the packages of ours: an edition must be of the one class that both know.
  ssr:
    command === 'build' ? { external: ['@mra/agenda', '@mra/design', '@mra/renderer', '@mra/runtime'] } : {},
  css: {
    postcss: {
      plugins: [
        onlyUsedComponents([new URL('./app/', import.meta.url), new URL('./server/', import.meta.url)]),
        oneBlockPerLayer(),
      ],
    },
  },
  build: {
    assetsInlineLimit: 0,
  },
}));
