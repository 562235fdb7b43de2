import { fieldNames, type Kind } from '@mra/agenda';
import { describe, expect, it } from 'vitest';
import { fieldOf } from './fields';

describe('the field of a form', () => {
  it.each([
    ['subregions', 'tagline', { type: 'text', localized: true }],
    ['subregions', 'lead', { type: 'textarea', localized: true }],
    ['subregions', 'profile', { type: 'richText', localized: true }],
    ['subregions', 'order', { type: 'number', min: 1, max: 99, required: true }],
    ['hotspots', 'alsoKnownAs', { type: 'text', hasMany: true }],
    ['abbreviations', 'explainedBy', { type: 'relationship', hasMany: false }],
    ['events', 'timeZone', { type: 'text', defaultValue: 'Europe/Amsterdam' }],
    ['events', 'startsAt', { type: 'text', admin: { components: { Field: '/admin/pickers#TimePicker' } } }],
    [
      'programmes',
      'closesOn',
      { type: 'text', admin: { components: { Field: '/admin/pickers#DayPicker' } } },
    ],
    ['settings', 'boundaries', { type: 'json', required: false }],
    ['subregions', 'keyFigures', { type: 'relationship', relationTo: 'figures', hasMany: true }],
    ['subregions', 'image', { type: 'upload', relationTo: 'media', required: false }],
    ['action-lines', 'partners', { relationTo: ['organisations', 'subregions'], hasMany: true }],
    ['asks', 'subregion', { type: 'relationship', relationTo: 'subregions', required: false }],
    ['asks', 'weight', { type: 'number', required: false }],
    ['figures', 'value', { type: 'number', required: true }],
    [
      'media',
      'alt',
      {
        type: 'group',
        fields: [
          { name: 'nl', required: true },
          { name: 'en', required: true },
        ],
      },
    ],
  ] as const)('follows the schema: %s %s', (kind, name, expected) => {
    const { label } = fieldNames(kind as Kind, name as 'key');
    expect(fieldOf(kind, name)).toMatchObject({ name, label, ...expected });
  });

  it.each([
    ['subregions', 'lead', true],
    ['subregions', 'profile', true],
    ['sources', 'title', true],
    ['redirects', 'from', true],
    ['events', 'startsAt', true],
    ['sources', 'year', false],
    ['programmes', 'closesOn', false],
  ] as const)('marks a text that Publish asks for: %s %s %s', (kind, name, needed) => {
    const { admin } = fieldOf(kind, name);
    expect(JSON.stringify(admin).includes('NeededLabel')).toBe(needed);
  });

  it('tells the limit that Publish holds it to, after its help', () => {
    expect(fieldOf('hotspots', 'focus').admin).toMatchObject({
      description: {
        nl: 'In een paar woorden. Hoogstens 160 tekens.',
        en: 'In a few words. At most 160 characters.',
      },
    });
  });

  it('tells no limit of a reference, which nobody types', () => {
    expect(fieldOf('subregions', 'image').admin).not.toHaveProperty('description');
  });

  it('says itself what is wrong with a text, in the language of the form and of the editor', () => {
    const field = fieldOf('subregions', 'tagline') as unknown as {
      validate(value: unknown, options: object): string | true;
    };
    const asked = (value: unknown, locale: string, language: string) =>
      field.validate(value, { req: { locale, i18n: { language } } });
    expect(asked('a'.repeat(91), 'nl', 'nl')).toBe('Dit is te lang: hoogstens 90 tekens.');
    expect(asked('', 'nl', 'nl')).toBe('Vul dit in voordat u publiceert.');
    expect(asked(null, 'en', 'nl')).toBe(true);
    expect(asked('a'.repeat(91), 'en', 'en')).toBe('This is too long: at most 90 characters.');
    expect(asked('Staal en zee', 'nl', 'nl')).toBe(true);
  });

  it('names every choice', () => {
    const field = fieldOf('asks', 'kind');
    expect(field).toMatchObject({ type: 'select', required: true });
    expect(field).toHaveProperty('options.0.label', { nl: 'Vraag', en: 'Ask' });
  });

  it('offers of a subregion what is in it, and of a kind never the document itself', () => {
    const offered = (kind: 'hotspots' | 'development-lines', name: string, given: object) => {
      const { filterOptions } = fieldOf(kind, name) as { filterOptions(given: object): unknown };
      return filterOptions(given);
    };
    const ofSubregion = { subregion: { equals: 3 } };
    expect(offered('hotspots', 'municipality', { data: {} })).toBe(true);
    expect(offered('hotspots', 'municipality', { data: { subregion: 3 } })).toEqual({ and: [ofSubregion] });
    expect(offered('hotspots', 'partOf', { data: { subregion: 3 }, id: 7 })).toEqual({
      and: [{ id: { not_equals: 7 } }],
    });
    expect(offered('development-lines', 'parent', { data: { subregion: 3 }, id: 7 })).toEqual({
      and: [ofSubregion, { id: { not_equals: 7 } }],
    });
  });
});
