import { ASK_KIND_LABELS } from '@mra/agenda';
import { describe, expect, it } from 'vitest';
import { fieldOf } from './fields';

const label = ['Naam', 'Name'] as const;

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
    expect(fieldOf(kind, name, { label })).toMatchObject({
      name,
      label: { nl: 'Naam', en: 'Name' },
      ...expected,
    });
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
    const { admin } = fieldOf(kind, name, { label });
    expect(JSON.stringify(admin).includes('NeededLabel')).toBe(needed);
  });

  it('tells the limit that Publish holds it to, after its help', () => {
    const field = fieldOf('subregions', 'tagline', {
      label,
      help: ['Kort en krachtig.', 'Short and strong.'],
    });
    expect(field.admin).toMatchObject({
      description: {
        nl: 'Kort en krachtig. Hoogstens 90 tekens.',
        en: 'Short and strong. At most 90 characters.',
      },
    });
  });

  it('tells no limit of a reference, which nobody types', () => {
    expect(fieldOf('subregions', 'image', { label }).admin).not.toHaveProperty('description');
  });

  it('says itself what is wrong with a text, in the language of the form and of the editor', () => {
    const field = fieldOf('subregions', 'tagline', { label }) as unknown as {
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

  it('names every choice, or says which has no name', () => {
    const field = fieldOf('asks', 'kind', { label, choices: ASK_KIND_LABELS });
    expect(field).toMatchObject({ type: 'select', required: true });
    expect(field).toHaveProperty('options.0.label', { nl: 'Vraag', en: 'Ask' });
    expect(() => fieldOf('asks', 'kind', { label })).toThrow('no name for “ask”');
  });
});
