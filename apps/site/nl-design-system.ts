import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'postcss';

const CLASS = /utrecht-[\w-]+/g;

/** Every class of NL Design System that a component of the site bears. */
function classesUsed(folders: readonly URL[]): Set<string> {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile() && /\.tsx?$/.test(file.name))
      .map((file) => join(file.parentPath, file.name)),
  );
  return new Set(files.flatMap((file) => readFileSync(file, 'utf8').match(CLASS) ?? []));
}

/**
 * Leaves out of NL Design System's style sheets the rules for classes that no component bears: of a button's 34 KB, for instance, most
 * are for buttons that we don't have.
 * @param folders where the components are
 */
export function onlyUsedComponents(folders: readonly URL[]): Plugin {
  const used = classesUsed(folders);
  // What a class must not have (`:not(.utrecht-button--disabled)`) need not be used.
  const isUsed = (selector: string) =>
    (selector.replace(/:not\([^)]*\)/g, '').match(CLASS) ?? []).every((name) => used.has(name));
  return {
    postcssPlugin: 'only-used-components',
    OnceExit(root) {
      root.walkRules((rule) => {
        if (!rule.source?.input.file?.includes('/@utrecht/')) return;
        const selectors = rule.selectors.filter(isUsed);
        if (selectors.length === 0 || rule.nodes.length === 0) rule.remove();
        else rule.selectors = selectors;
      });
    },
  };
}
