import type { Field } from 'payload';
import { onlyEditorsReadNotes } from '../access/only-editors-read-notes';
import { choices, words } from './words';

export const CHANGED_ON: Field = {
  name: 'changedOn',
  type: 'text',
  label: words(['Inhoud gewijzigd op', 'Content changed on']),
  admin: {
    position: 'sidebar',
    readOnly: true,
    description: words([
      'Wordt bijgewerkt als u iets publiceert dat echt anders is.',
      'Set when you publish something that really differs.',
    ]),
  },
};

export const NOTE: Field = {
  name: 'internalNote',
  type: 'textarea',
  label: words(['Alleen voor de redactie', 'For the editors only']),
  admin: {
    position: 'sidebar',
    description: words([
      'Twijfels en afspraken. Komt nooit op de site.',
      'Doubts and agreements. Never shown on the site.',
    ]),
  },
  access: { read: onlyEditorsReadNotes },
};

/** Says on the form what lacks English. Holds nothing. */
export const UNTRANSLATED: Field = {
  name: 'untranslated',
  type: 'ui',
  admin: { position: 'sidebar', components: { Field: '/admin/untranslated#Untranslated' } },
};

/** What editors keep beside every document: fields that stand beside the form. */
export const EDITORIAL_FIELDS: Field[] = [
  {
    name: 'key',
    type: 'text',
    unique: true,
    index: true,
    label: words(['Sleutel', 'Key']),
    admin: {
      position: 'sidebar',
      description: words([
        'De vaste naam van dit onderdeel. Wordt uit de titel gemaakt als u niets invult en verandert daarna nooit meer.',
        'The fixed name of this document. Made from the title when left empty; it never changes afterwards.',
      ]),
    },
    access: { update: () => false },
  },
  CHANGED_ON,
  NOTE,
];

/** What every document with a page of its own has besides. */
export const ADDRESS_FIELDS: Field[] = [
  {
    name: 'slug',
    type: 'text',
    localized: true,
    label: words(['Webadres', 'Address']),
    admin: {
      position: 'sidebar',
      description: words([
        'Het laatste deel van het adres. Wijzigt u het, dan blijft het oude adres doorverwijzen.',
        'The last part of the address. When you change it, the old address keeps redirecting.',
      ]),
    },
  },
  { name: 'formerSlugs', type: 'text', hasMany: true, admin: { hidden: true } },
];

const AUDIENCES = choices({
  public: ['Iedereen', 'Everyone'],
  lobby: ['Alleen wie lobbyt', 'Only those who lobby'],
});

/** Keeps a document from the public, where its kind may be kept from it. */
export const VISIBILITY: Field = {
  name: 'visibility',
  type: 'select',
  required: true,
  defaultValue: 'public',
  label: words(['Wie mag dit zien?', 'Who may see this?']),
  options: Object.entries(AUDIENCES).map(([value, label]) => ({ value, label })),
  admin: { position: 'sidebar', isClearable: false },
};
