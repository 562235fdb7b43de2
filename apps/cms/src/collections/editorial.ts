import {
  fieldNames,
  isPageKind,
  type Kind,
  type Labels,
  mayBeRestricted,
  type PageKind,
  VISIBILITIES,
  type Visibility,
  words,
} from '@mra/agenda';
import type { Field } from 'payload';
import { onlyEditorsReadNotes } from '../access/only-editors-read-notes';
import { wordsOf } from './fields';

/** The day on which the content of a document last changed. */
export function changedOnField(kind: Kind): Field {
  const { label, description } = wordsOf(fieldNames(kind, 'changedOn'));
  return {
    name: 'changedOn',
    type: 'text',
    label,
    admin: { position: 'sidebar', readOnly: true, ...description },
  };
}

export const NOTE: Field = {
  name: 'internalNote',
  type: 'textarea',
  label: words('Alleen voor de redactie', 'For the editors only'),
  admin: {
    position: 'sidebar',
    description: words(
      'Twijfels en afspraken. Komt nooit op de site.',
      'Doubts and agreements. Never shown on the site.',
    ),
  },
  access: { read: onlyEditorsReadNotes },
};

/** Says on the form what lacks English. Holds nothing. */
export const UNTRANSLATED: Field = {
  name: 'untranslated',
  type: 'ui',
  admin: { position: 'sidebar', components: { Field: '/admin/untranslated#Untranslated' } },
};

const VISIBILITY_LABELS: Labels<Visibility> = {
  public: words('Iedereen', 'Everyone'),
  lobby: words('Alleen wie lobbyt', 'Only those who lobby'),
};

/** Keeps a document from the public, where its kind may be kept from it. */
const VISIBILITY: Field = {
  name: 'visibility',
  type: 'select',
  required: true,
  defaultValue: 'public',
  label: words('Wie mag dit zien?', 'Who may see this?'),
  options: VISIBILITIES.map((value) => ({ value, label: { ...VISIBILITY_LABELS[value] } })),
  admin: { position: 'sidebar', isClearable: false },
};

/** What every document with a page of its own has beside its form. */
function addressFields(kind: PageKind): Field[] {
  const { label, description } = wordsOf(fieldNames(kind, 'slug'));
  return [
    { name: 'slug', type: 'text', localized: true, label, admin: { position: 'sidebar', ...description } },
    { name: 'formerSlugs', type: 'text', hasMany: true, admin: { hidden: true } },
  ];
}

/** What editors keep beside every document: fields that stand beside the form. */
export function editorialFields(kind: Kind): Field[] {
  const { label, description } = wordsOf(fieldNames(kind, 'key'));
  return [
    ...(isPageKind(kind) ? addressFields(kind) : []),
    {
      name: 'key',
      type: 'text',
      unique: true,
      index: true,
      label,
      admin: { position: 'sidebar', ...description },
      access: { update: () => false },
    },
    changedOnField(kind),
    NOTE,
  ];
}

/** Who may see a document; nothing of a kind that everybody sees. */
export function visibilityFields(kind: Kind): Field[] {
  return mayBeRestricted(kind) ? [VISIBILITY] : [];
}
