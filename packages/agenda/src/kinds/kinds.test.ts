import { describe, expect, it } from 'vitest';
import { isPageKind, PAGE_KINDS, pagePlace } from '../addresses.js';
import { LOCALES } from '../locales.js';
import { SECTIONS, sections } from '../sections.js';
import { KINDS, kinds } from './kinds.js';
import { namesOf } from './naming.js';

/** What stands beside every form, or nobody fills in. */
const BESIDE_THE_FORM = ['key', 'changedOn', 'slug', 'formerSlugs'];

const twice = (values: readonly string[]) => values.filter((value, at) => values.indexOf(value) !== at);

describe.each(KINDS)('the definition of %s', (kind) => {
  const { schema, place, form } = kinds[kind];
  const { fields, tabs } = namesOf(kind);

  it('puts every field on a tab of the form', () => {
    if (!form.list) return;
    const stray = Object.keys(schema.shape).filter(
      (name) => !BESIDE_THE_FORM.includes(name) && !fields[name]?.tab,
    );
    expect(stray).toEqual([]);
    const used = new Set(Object.values(fields).map(({ tab }) => tab));
    expect(Object.keys(tabs).filter((tab) => !used.has(tab))).toEqual([]);
  });

  it('offers what has the same value in a field that it has', () => {
    const within = Object.values(fields).flatMap((field) => field.within ?? []);
    expect(within.filter((name) => !(name in schema.shape))).toEqual([]);
  });

  it('leads to a list that there is', () => {
    if (!place || !('list' in place)) return;
    expect(isPageKind(place.list) && pagePlace(place.list).list).toBeTruthy();
  });
});

describe('all kinds together', () => {
  it('each have a place of their own in the menu of the admin', () => {
    expect(twice(KINDS.map((kind) => `${kinds[kind].form.group} ${kinds[kind].form.turn}`))).toEqual([]);
  });

  it('each have a turn of their own on a page of many kinds', () => {
    const turns = KINDS.flatMap((kind) => {
      const { place } = kinds[kind];
      return place && 'section' in place ? [`${place.section} ${place.turn}`] : [];
    });
    expect(twice(turns)).toEqual([]);
  });

  it.each(LOCALES)('share no address in %s, also not with the pages of many documents', (locale) => {
    const segments = [
      ...PAGE_KINDS.map((kind) => pagePlace(kind).segment[locale]),
      ...SECTIONS.map((section) => sections[section].segment[locale]),
    ];
    expect(twice(segments)).toEqual([]);
  });
});
