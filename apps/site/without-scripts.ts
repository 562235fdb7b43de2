import { readdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';

/** The build for browsers: each module is empty before it can ask for another. */
const forBrowsers: Plugin = {
  name: 'without-scripts:browsers',
  apply: (_config, { command, isSsrBuild }) => command === 'build' && !isSsrBuild,
  enforce: 'post',
  transform: () => ({ code: 'export {};', map: null }),
  generateBundle: {
    // After the list of files is made that the build for the server reads.
    order: 'post',
    handler(_options, bundle) {
      for (const [name, { type }] of Object.entries(bundle)) if (type === 'chunk') delete bundle[name];
    },
  },
  onLog(_level, { code }) {
    return code !== 'EMPTY_BUNDLE';
  },
};

/** The build for the server, which brings forth the style sheets and fonts. */
function forServer(): Plugin {
  let scripts = '';
  return {
    name: 'without-scripts:server',
    apply: (_config, { command, isSsrBuild }) => command === 'build' && isSsrBuild === true,
    configResolved({ root, build }) {
      scripts = resolve(root, build.outDir, '../client', build.assetsDir);
    },
    generateBundle(_options, bundle) {
      const styled = Object.values(bundle).find(
        (file) => file.type === 'chunk' && file.viteMetadata && file.viteMetadata.importedCss.size > 0,
      );
      if (styled)
        this.error(`${styled.fileName} brings in a style sheet by itself: name it in app/styles/site.css.`);
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        const files = await readdir(scripts);
        const lists = files.filter((name) => /^manifest-\w+\.js$/.test(name));
        await Promise.all(lists.map((name) => rm(join(scripts, name))));
      },
    },
  };
}

/**
 * Builds no script for browsers, as no page asks for one. The framework builds everything twice, for browsers and for the server; what
 * browsers do need comes out of the second build, and the framework puts it with the files for browsers.
 */
export function withoutScripts(): Plugin[] {
  return [forBrowsers, forServer()];
}
