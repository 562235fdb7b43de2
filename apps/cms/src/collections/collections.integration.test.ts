import { rmSync } from 'node:fs';
import { documentSchemas, KINDS } from '@mra/agenda';
import type { Field, SanitizedCollectionConfig } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepareEnvironment } from '../testing/cms';

let folder: string;
let collections: SanitizedCollectionConfig[];

beforeAll(async () => {
  folder = prepareEnvironment();
  const { default: config } = await import('../payload.config');
  collections = (await config).collections;
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function configOf(kind: (typeof KINDS)[number]): SanitizedCollectionConfig {
  const config = collections.find(({ slug }) => slug === kind);
  if (!config) throw new Error(`There is no collection of ${kind}`);
  return config;
}

/** The fields that an editor sees, with all that they hold. */
function seen(fields: readonly Field[]): Field[] {
  return fields.flatMap((field) => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => seen(tab.fields));
    return 'admin' in field && field.admin && 'hidden' in field.admin && field.admin.hidden ? [] : [field];
  });
}

describe.each(KINDS)('the collection of %s', (kind) => {
  it('has every field of the agenda, each with a Dutch label', () => {
    const names = configOf(kind).flattenedFields.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(Object.keys(documentSchemas[kind].shape)));
    const own = new Set([...Object.keys(documentSchemas[kind].shape), 'internalNote', 'visibility']);
    const labels = seen(configOf(kind).fields).flatMap((field) =>
      'name' in field && own.has(field.name) && !configOf(kind).upload ? [[field.name, field.label]] : [],
    );
    for (const [name, label] of labels)
      expect([name, label]).toEqual([name, { nl: expect.any(String), en: expect.any(String) }]);
  });

  it('is listed with useful columns, under a Dutch name with an explanation', () => {
    const { labels, admin, versions } = configOf(kind);
    expect(labels.plural).toMatchObject({ nl: expect.any(String) });
    expect(admin.description).toMatchObject({ nl: expect.stringMatching(/\.$/) });
    if (kind === 'media') return;
    expect(admin.defaultColumns).toContain('_status');
    expect(versions).toMatchObject({ drafts: { autosave: false }, maxPerDoc: 50 });
  });
});
