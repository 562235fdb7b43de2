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
    ['subregions', 'municipalities', { type: 'text', hasMany: true }],
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

  it('names every choice, or says which has no name', () => {
    const field = fieldOf('asks', 'kind', { label, choices: ASK_KIND_LABELS });
    expect(field).toMatchObject({ type: 'select', required: true });
    expect(field).toHaveProperty('options.0.label', { nl: 'Vraag', en: 'Ask' });
    expect(() => fieldOf('asks', 'kind', { label })).toThrow('no name for “ask”');
  });
});
