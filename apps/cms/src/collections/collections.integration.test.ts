import { rmSync } from 'node:fs';
import { documentSchemas, KINDS, SETTINGS_KEY } from '@mra/agenda';
import type { Field, SanitizedConfig } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepareEnvironment } from '../testing/cms';

let folder: string;
let config: SanitizedConfig;

beforeAll(async () => {
  folder = prepareEnvironment();
  const { default: loading } = await import('../payload.config');
  config = await loading;
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function formOf(kind: (typeof KINDS)[number]) {
  const all = kind === SETTINGS_KEY ? config.globals : config.collections;
  const form = all.find(({ slug }) => slug === kind);
  if (!form) throw new Error(`There is no form of ${kind}`);
  return form;
}

/** The fields that an editor sees, with all that they hold. */
function seen(fields: readonly Field[]): Field[] {
  return fields.flatMap((field) => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => seen(tab.fields));
    return 'admin' in field && field.admin && 'hidden' in field.admin && field.admin.hidden ? [] : [field];
  });
}

const inBothLanguages = { nl: expect.stringMatching(/./), en: expect.stringMatching(/./) };

describe.each(KINDS)('the form of %s', (kind) => {
  it('has every field of the agenda, each with a Dutch label', () => {
    // The key of the settings is always the same, so nobody has to see or store it.
    const expected = Object.keys(documentSchemas[kind].shape).filter(
      (name) => kind !== SETTINGS_KEY || name !== 'key',
    );
    expect(formOf(kind).flattenedFields.map(({ name }) => name)).toEqual(expect.arrayContaining(expected));
    const own = new Set([...expected, 'internalNote', 'visibility']);
    for (const field of seen(formOf(kind).fields)) {
      if (!('name' in field) || !own.has(field.name) || 'upload' in formOf(kind)) continue;
      expect([field.name, field.label]).toEqual([field.name, inBothLanguages]);
      if ('options' in field)
        for (const option of field.options) expect(option).toMatchObject({ label: inBothLanguages });
    }
  });

  it('is found under a Dutch name, with an explanation', () => {
    const form = formOf(kind);
    const name = 'labels' in form ? form.labels.plural : form.label;
    expect([name, form.admin?.group]).toEqual([inBothLanguages, inBothLanguages]);
    expect(form.admin).toMatchObject({ description: { nl: expect.stringMatching(/\.$/) } });
  });

  it('is listed with useful columns, and keeps versions', () => {
    const form = formOf(kind);
    if (!('labels' in form) || kind === 'media') return;
    const { defaultColumns = [], useAsTitle = '' } = form.admin;
    expect(defaultColumns).toContain('_status');
    const names = form.flattenedFields.map((field) => field.name);
    expect(names).toEqual(expect.arrayContaining([...defaultColumns, useAsTitle]));
    expect(form.versions).toMatchObject({ drafts: { autosave: false }, maxPerDoc: 50 });
  });
});
