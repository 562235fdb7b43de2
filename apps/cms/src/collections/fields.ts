import type { Kind } from '@mra/agenda';
import type { Field } from 'payload';
import { onlyEditorsReadNotes } from '../access/only-editors-read-notes';

/** A label or help text in the languages of the admin. */
export interface Words extends Record<string, string> {
  nl: string;
  en: string;
}

export interface Choice {
  value: string;
  label: Words;
}

interface Options {
  help?: Words;
  sidebar?: boolean;
  required?: boolean;
}

const admin = ({ help, sidebar }: Options) => ({
  ...(help ? { description: help } : {}),
  ...(sidebar ? { position: 'sidebar' as const } : {}),
});

/** One line in both languages. No maximum here: the check at Publish knows it and says it in the editor's words. */
export function lineField(name: string, label: Words, options: Options = {}): Field {
  return { name, type: 'text', localized: true, label, admin: admin(options) };
}

/** Running text in both languages. */
export function proseField(name: string, label: Words, options: Options = {}): Field {
  return { name, type: 'richText', localized: true, label, admin: admin(options) };
}

/** A few lines in both languages, without marks. */
export function leadField(): Field {
  return {
    name: 'lead',
    type: 'textarea',
    localized: true,
    label: { nl: 'Inleiding', en: 'Lead' },
    admin: {
      rows: 3,
      description: {
        nl: 'Eén of twee zinnen die zeggen waar het om gaat, hoogstens 320 tekens. Staat boven de pagina, in lijsten en op deelkaarten.',
        en: 'One or two sentences that say what this is about, at most 320 characters. Opens the page and stands in lists and on cards.',
      },
    },
  };
}

export function choiceField(
  name: string,
  label: Words,
  choices: readonly Choice[],
  options: Options & { many?: boolean } = {},
): Field {
  return {
    name,
    type: 'select',
    label,
    options: choices.map((choice) => ({ ...choice })),
    hasMany: options.many ?? false,
    required: options.required ?? false,
    admin: { ...admin(options), isClearable: !options.required },
  } as Field;
}

/** One document of the agenda. */
export function referenceField(name: string, label: Words, to: Kind, options: Options = {}): Field {
  return { name, type: 'relationship', relationTo: to, label, admin: admin(options), maxDepth: 1 };
}

/** Several documents of the agenda, in the order in which they are shown. */
export function referencesField(
  name: string,
  label: Words,
  to: Kind | readonly Kind[],
  options: Options = {},
): Field {
  const relationTo = typeof to === 'string' ? to : [...to];
  return {
    name,
    type: 'relationship',
    relationTo,
    hasMany: true,
    label,
    admin: { ...admin(options), isSortable: true },
    maxDepth: 1,
  } as Field;
}

/** The agenda section that a document comes from. */
export function sectionField(): Field {
  return lineField(
    'section',
    { nl: 'Plaats in de agenda', en: 'Place in the agenda' },
    {
      help: {
        nl: 'Waar in de agenda dit staat, bijvoorbeeld “5.1 IJmond”.',
        en: 'Where the agenda says so, for example “5.1 IJmond”.',
      },
    },
  );
}

/** What the office keeps beside every document. */
export function officeFields(): Field[] {
  return [
    {
      name: 'key',
      type: 'text',
      unique: true,
      index: true,
      label: { nl: 'Sleutel', en: 'Key' },
      admin: {
        position: 'sidebar',
        description: {
          nl: 'De vaste naam van dit onderdeel. Wordt uit de titel gemaakt als u niets invult en verandert daarna nooit meer.',
          en: 'The fixed name of this document. Made from the title when left empty; it never changes afterwards.',
        },
      },
      access: { update: () => false },
    },
    {
      name: 'changedOn',
      type: 'text',
      label: { nl: 'Inhoud gewijzigd op', en: 'Content changed on' },
      admin: {
        position: 'sidebar',
        readOnly: true,
        description: {
          nl: 'Wordt bijgewerkt als u iets publiceert dat echt anders is.',
          en: 'Set when you publish something that really differs.',
        },
      },
    },
    {
      name: 'internalNote',
      type: 'textarea',
      label: { nl: 'Alleen voor de redactie', en: 'For the editors only' },
      admin: {
        position: 'sidebar',
        description: {
          nl: 'Twijfels en afspraken. Komt nooit op de site.',
          en: 'Doubts and agreements. Never shown on the site.',
        },
      },
      access: { read: onlyEditorsReadNotes },
    },
  ];
}

/** What every document with a page of its own has besides. */
export function addressFields(): Field[] {
  return [
    {
      name: 'slug',
      type: 'text',
      localized: true,
      label: { nl: 'Webadres', en: 'Address' },
      admin: {
        position: 'sidebar',
        description: {
          nl: 'Het laatste deel van het adres. Wijzigt u het, dan blijft het oude adres doorverwijzen.',
          en: 'The last part of the address. When you change it, the old address keeps redirecting.',
        },
      },
    },
    { name: 'formerSlugs', type: 'text', hasMany: true, admin: { hidden: true } },
  ];
}
