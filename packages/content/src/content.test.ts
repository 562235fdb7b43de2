import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  canonicalMarkdown,
  compileContent,
  DEMANDS,
  documentSchemas,
  editorialSchema,
  KINDS,
  LOCALES,
  type RawDocument,
  referringFields,
} from '@mra/agenda';
import { describe, expect, it } from 'vitest';
import { AGENDA_FOLDER, contentFiles, loadContent } from './index.js';

const content = loadContent();
const editorial = Object.keys(editorialSchema.shape);
const documents = Object.fromEntries(
  KINDS.map((kind) => [
    kind,
    content[kind].map(
      (document) =>
        Object.fromEntries(
          Object.entries(document).filter(([name]) => !editorial.includes(name)),
        ) as RawDocument,
    ),
  ]),
) as Record<(typeof KINDS)[number], RawDocument[]>;

describe('the agenda', () => {
  it.each([
    ['accelerators', 5],
    ['action-lines', 17],
    ['subregions', 7],
    ['figures', 76],
    ['asks', 54],
    ['organisations', 114],
    ['sources', 24],
    ['audiences', 4],
  ] as const)('has all %s', (kind, count) => {
    expect(content[kind]).toHaveLength(count);
  });

  it('makes an edition without a problem', () => {
    expect(compileContent({ documents, withheld: new Set() }).problems).toEqual([]);
  });

  it.each(KINDS)('has all %s in both languages, sorted by key', (kind) => {
    const missing = content[kind].flatMap((document) =>
      Object.entries(document).flatMap(([field, value]) =>
        typeof value === 'object' && value !== null && 'nl' in value
          ? LOCALES.filter((locale) => !(locale in value)).map(
              (locale) => `${document.key} ${field} ${locale}`,
            )
          : [],
      ),
    );
    expect(missing).toEqual([]);
    const keys = content[kind].map(({ key }) => key);
    expect(keys).toEqual(keys.toSorted());
    expect(Object.keys(documentSchemas)).toContain(kind);
  });

  it('stands in its files as an export would write it', () => {
    for (const [file, text] of contentFiles(content))
      expect(readFileSync(join(AGENDA_FOLDER, file), 'utf8'), file).toBe(text);
  });

  it.each(KINDS)('writes the Markdown of %s in its canonical form', (kind) => {
    const texts = referringFields[kind]
      .filter(({ shape }) => shape === 'markdown')
      .flatMap(({ name }) =>
        documents[kind].flatMap((document) =>
          Object.values((document[name] ?? {}) as Record<string, string>),
        ),
      );
    for (const text of texts) expect(canonicalMarkdown(text)).toBe(text);
  });

  it('puts only demands to an audience, and keeps what is not known unknown', () => {
    for (const ask of content.asks) if (ask.audiences.length > 0) expect(DEMANDS).toContain(ask.kind);
    for (const line of content['action-lines']) expect([line.priority, line.status]).toEqual([null, null]);
  });
});
