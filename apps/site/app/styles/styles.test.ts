import { readdirSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'postcss';
import { expect, test } from 'vitest';

const APP = fileURLToPath(new URL('..', import.meta.url));
const LIST = 'styles/site.css';

const read = (file: string) => parse(readFileSync(resolve(APP, file), 'utf8'));

/** Every style sheet of the site but the list of them, as `routes/home/page.css`. */
const sheets = readdirSync(APP, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.css') && file !== LIST)
  .sort();

/** What stands between brackets is where a style applies, not what it is of. */
const withoutBrackets = (selector: string): string => {
  const inner = selector.replace(/\([^()]*\)/g, '');
  return inner === selector ? selector : withoutBrackets(inner);
};

/** The classes that a selector styles: those of the last part that has any, as `links` of `.section .links > a:hover`. */
function styledBy(selector: string): string[] {
  const parts = withoutBrackets(selector).split(/[\s>+~]+/);
  const classes = parts.map((part) =>
    [...part.matchAll(/\.([a-z][\w-]*)/g)].flatMap(([, name]) => name ?? []),
  );
  return classes.findLast((names) => names.length > 0)?.filter((name) => !name.startsWith('utrecht-')) ?? [];
}

test('every style sheet stands in the list, in a layer', () => {
  const layers: string[] = [];
  const listed: string[] = [];
  read(LIST).walkAtRules((rule) => {
    if (rule.name === 'layer') layers.push(...rule.params.split(', '));
    const [, file, layer] = /^"(\.[^"]+)" layer\(([\w-]+)\)$/.exec(rule.params) ?? [];
    if (!file || !layer) return;
    expect(layers, file).toContain(layer);
    listed.push(relative(APP, resolve(APP, 'styles', file)));
  });
  expect(listed.sort()).toEqual(sheets);
});

test('every class is styled in one file', () => {
  const files = new Map<string, Set<string>>();
  for (const sheet of sheets) {
    read(sheet).walkRules(({ selectors }) => {
      for (const name of selectors.flatMap(styledBy))
        files.set(name, (files.get(name) ?? new Set()).add(sheet));
    });
  }
  const several = [...files].filter(([, where]) => where.size > 1).map(([name, where]) => [name, ...where]);
  expect(several).toEqual([]);
});
